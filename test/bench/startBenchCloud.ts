import { resolve } from 'node:path';
import { apiSettings } from '../../local/apiSettings.ts';
import { hostEnvironment } from '../../local/functions-host/hostEnvironment.ts';
import { startFunctionsHost } from '../../local/functions-host/startFunctionsHost.ts';
import { freePort } from '../../local/http/freePort.ts';
import { loopbackUrl } from '../../local/http/loopbackUrl.ts';
import { createParts, type Part } from '../../local/processes/createParts.ts';
import { startChild, type Child } from '../../local/processes/startChild.ts';
import { startStorage } from '../../local/storage/startStorage.ts';

/** One API in a process of its own. */
export interface BenchApi {
  /** Without `/api`. */
  readonly origin: string;
  readonly pid: number;
}

/** The cloud of the bench, every part in a process of its own. */
export interface BenchCloud {
  readonly entra: string;
  readonly powerBi: string;
  /** Milliseconds after which Power BI answers. */
  readonly latency: number;
  /** Starts one more API on it, so that a measurement begins with a fresh process. */
  startApi(): Promise<BenchApi>;
  /** Stops every part and every API. */
  stop(): Promise<void>;
}

// The pane's origin is only a name here: the bench calls the API itself.
const ORIGIN = 'https://localhost:3000';

/**
 * Starts storage, Entra and the bench's Power BI.
 * @param latency milliseconds after which Power BI answers
 * @param profileFolder where each API writes a CPU profile when it stops; undefined: none
 */
export async function startBenchCloud(latency: number, profileFolder?: string): Promise<BenchCloud> {
  const parts = createParts();
  const { ENTRA_APP_ID_URI } = apiSettings({ origin: ORIGIN, entra: '', powerbi: '', storage: '' });
  const [storage, entra, powerBi] = await Promise.all([
    started(parts, 'storage', startStorage({ port: 0 })),
    started(parts, 'Entra', startScript('Entra', 'entra.ts', ['--app-id-uri', ENTRA_APP_ID_URI])),
    started(parts, 'Power BI', startScript('Power BI', 'fastPowerBi.ts', ['--latency', String(latency)])),
  ]);
  const addresses = { entra: addressOf(entra), powerBi: addressOf(powerBi) };
  const settings = apiSettings({
    origin: ORIGIN,
    entra: addresses.entra,
    powerbi: addresses.powerBi,
    storage: storage.connectionString,
  });
  const profile = profileFolder === undefined ? {} : { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${profileFolder}` };
  return {
    ...addresses,
    latency,
    async startApi() {
      const port = await freePort();
      const env = { ...hostEnvironment(process.env, settings), ...profile };
      const host = startFunctionsHost({
        kind: 'built-in',
        port,
        env,
        frontHost: new URL(ORIGIN).host,
        log: showErrors,
      });
      const { pid } = await started(parts, `API ${port}`, host);
      return { origin: loopbackUrl(port), pid };
    },
    stop: () => parts.stop(),
  };
}

function startScript(name: string, file: string, args: readonly string[]): Promise<Child> {
  return startChild({
    name,
    command: process.execPath,
    args: [resolve(import.meta.dirname, file), ...args],
    env: process.env,
    isReady: (line) => line.startsWith('ready '),
    log: (line) => console.error(line),
  });
}

async function started<Started extends Part>(
  parts: ReturnType<typeof createParts>,
  name: string,
  starting: Promise<Started>,
): Promise<Started> {
  await parts.start(name, () => starting);
  return starting;
}

function addressOf({ readyLine }: Child): string {
  return readyLine.slice('ready '.length);
}

/** The API logs every request; only what went wrong is of interest. */
function showErrors(line: string): void {
  if (/error/i.test(line)) console.error(line);
}
