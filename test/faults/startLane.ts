import { apiSettings } from '../../local/apiSettings.ts';
import { createEntra } from '../../local/entra/createEntra.ts';
import { LOCAL_CLIENT_ID, LOCAL_CLIENT_SECRET } from '../../local/people.ts';
import { createPowerBi, type PowerBi } from '../../local/powerbi/createPowerBi.ts';
import { createFaultyProxy, type FaultyProxy } from './createFaultyProxy.ts';
import type { Passage } from './passage.ts';
import { powerBiOperation } from './powerBiOperation.ts';
import { startInstance, type Instance } from './startInstance.ts';
import { times } from './times.ts';

/** Says how a request that has come to a point gets through. */
export type Passages = (where: 'power-bi' | 'storage', what: string, instance: Instance) => Passage;

/** A private cloud with two instances of the API, in which one schedule after another runs. */
export interface Lane {
  readonly instances: readonly [Instance, Instance];
  readonly entra: string;
  /** Where the Power BI of the run is. */
  powerBi(): string;
  /** Makes an empty Power BI for the next run; nothing goes wrong in it until {@link watch}. */
  renew(): Promise<void>;
  /** From now on, asks how each request gets through; undefined: as if nothing were there. */
  watch(passages: Passages | undefined): void;
  /** What the instances have logged since the last renewal. */
  log(): readonly string[];
  stop(): Promise<void>;
}

const ORIGIN = 'https://localhost:3000';

// Quotas of a minute pass in six seconds: runs share their people, and quotas are not what is tried here.
const QUOTA_CLOCK_RATE = 10;

/** Starts a lane on a storage that lanes may share. @param storage its connection string */
export async function startLane(storage: string): Promise<Lane> {
  const entra = createEntra({
    clientId: LOCAL_CLIENT_ID,
    clientSecret: LOCAL_CLIENT_SECRET,
    appIdUri: `api://${new URL(ORIGIN).host}/${LOCAL_CLIENT_ID}`,
  });
  const entraUrl = await entra.listen(0);
  const proxies: FaultyProxy[] = [];
  let lines: string[] = [];
  let passages: Passages | undefined;
  let powerBi: PowerBi | undefined;
  let powerBiUrl = '';

  async function startOne(): Promise<Instance> {
    const endpoint = new URL(/TableEndpoint=([^;]+)/.exec(storage)?.[1] ?? '');
    const toPowerBi = await createFaultyProxy({
      target: () => powerBiUrl,
      passageOf: (method, path) => passages?.('power-bi', powerBiOperation(method, path), instance) ?? {},
    });
    const toStorage = await createFaultyProxy({
      target: () => endpoint.origin,
      passageOf: (method) => passages?.('storage', method === 'GET' ? 'read' : 'write', instance) ?? {},
    });
    proxies.push(toPowerBi, toStorage);
    const settings = {
      ...apiSettings({
        origin: ORIGIN,
        entra: entraUrl,
        powerbi: toPowerBi.url,
        storage: storage.replace(endpoint.origin, toStorage.url),
      }),
      PUSH_POST_DEADLINE_SECONDS: String(times.postDeadlineMs / 1000),
      PUSH_SETTLE_SECONDS: String(times.settleMs / 1000),
      PUSH_IDLE_SECONDS: String(times.idleMs / 1000),
    };
    const instance = await startInstance(settings, (line) => lines.push(line));
    return instance;
  }

  const instances = await Promise.all([startOne(), startOne()]);
  return {
    instances,
    entra: entraUrl,
    powerBi: () => powerBiUrl,
    async renew() {
      await powerBi?.close();
      const since = Date.now();
      const clock = () => since + (Date.now() - since) * QUOTA_CLOCK_RATE;
      powerBi = createPowerBi({ keysUrl: `${entraUrl}/common/discovery/v2.0/keys`, clock });
      powerBiUrl = await powerBi.listen(0);
      lines = [];
    },
    watch: (asked) => void (passages = asked),
    log: () => lines,
    async stop() {
      await Promise.all(instances.map((instance) => instance.stop()));
      for (const proxy of proxies) await proxy.stop();
      await powerBi?.close();
      await entra.close();
    },
  };
}
