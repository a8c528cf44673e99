import { apiSettings } from '../../local/apiSettings.ts';
import { hostEnvironment } from '../../local/functions-host/hostEnvironment.ts';
import { startFunctionsHost } from '../../local/functions-host/startFunctionsHost.ts';
import { freePort } from '../../local/http/freePort.ts';
import { loopbackUrl } from '../../local/http/loopbackUrl.ts';
import { cloud } from './cloud.ts';

/** One more API beside the cloud's own. */
export interface ExtraApi {
  /** Ends in `/api`. */
  readonly api: string;
  readonly pid: number;
  /** What it has written to its log so far. */
  readonly lines: readonly string[];
  /** Ends it; settles when it is gone, also when it was killed before. */
  readonly stop: () => Promise<void>;
}

// The same as those of the cloud, see test/setup/startCloud.ts: instances on one storage must agree on them.
const shortTimes = { PUSH_POST_DEADLINE_SECONDS: '5', PUSH_SETTLE_SECONDS: '1', PUSH_IDLE_SECONDS: '3' };

/**
 * Starts one more functions host on the cloud's Entra, Power BI and storage.
 * @param settings differ from the cloud's; undefined takes a setting away
 * @throws Error with the API's own sentence when it refuses a setting
 */
export async function startApi(settings: Readonly<Record<string, string | undefined>> = {}): Promise<ExtraApi> {
  const { origin, host } = new URL(cloud.workbook);
  const port = await freePort();
  const surrounding = hostEnvironment(process.env, { ...shortTimes, ...apiSettings({ ...cloud, origin }) });
  const lines: string[] = [];
  const child = await startFunctionsHost({
    kind: 'built-in',
    port,
    env: { ...surrounding, ...settings },
    frontHost: host,
    log: (line) => {
      lines.push(line);
      if (process.env.TEST_LOG !== undefined) console.error(line);
    },
  });
  return { api: `${loopbackUrl(port)}/api`, pid: child.pid, lines, stop: () => child.stop() };
}
