import { createFaultyProxy } from '../../faults/createFaultyProxy.ts';
import type { Passage } from '../../faults/passage.ts';
import { cloud } from '../cloud.ts';
import { startApi, type ExtraApi } from '../startApi.ts';

/** Which request of an API is held, and where on its way. */
export interface Point {
  readonly to: 'storage' | 'power-bi';
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Met by the decoded path and query. */
  readonly path: RegExp;
  /** Before it is carried out, or when it was and its answer is on the way back. */
  readonly when: 'before' | 'after';
}

/** A request that is held. */
export interface Held {
  /** Settles when the request has come to its point. */
  readonly reached: Promise<void>;
  /** Lets it go on, also when its sender is gone by now. */
  readonly release: () => void;
  /** Lets it vanish instead; for one that is held before it is carried out. */
  readonly drop: () => void;
}

/** One more API of the cloud, whose requests to storage and to Power BI can be held. */
export interface HeldApi extends ExtraApi {
  /** Holds the next request that comes to a point. */
  readonly hold: (point: Point) => Held;
}

/** Starts an API with a proxy before its storage and its Power BI. */
export async function startHeldApi(settings: Readonly<Record<string, string>> = {}): Promise<HeldApi> {
  const waiting: { readonly point: Point; readonly passage: Passage; readonly held: Held }[] = [];
  const passageOf = (to: Point['to']) => (method: string, path: string) => {
    const decoded = decodeURIComponent(path);
    const at = waiting.findIndex(({ point }) => point.to === to && point.method === method && point.path.test(decoded));
    return at < 0 ? {} : (waiting.splice(at, 1)[0]?.passage ?? {});
  };
  const tables = new URL(/TableEndpoint=([^;]+)/.exec(cloud.storage)?.[1] ?? '');
  const [storage, powerBi] = await Promise.all([
    createFaultyProxy({ target: () => tables.origin, passageOf: passageOf('storage') }),
    createFaultyProxy({ target: () => cloud.powerbi, passageOf: passageOf('power-bi') }),
  ]);
  const api = await startApi({
    AzureWebJobsStorage: cloud.storage.replace(tables.origin, storage.url),
    POWERBI_API_URL: powerBi.url,
    ...settings,
  });
  return {
    ...api,
    hold(point) {
      const made = makeHeld(point.when);
      waiting.push({ point, ...made });
      return made.held;
    },
    async stop() {
      await api.stop();
      await Promise.all([storage.stop(), powerBi.stop()]);
    },
  };
}

function makeHeld(when: Point['when']): { readonly passage: Passage; readonly held: Held } {
  const reached = Promise.withResolvers<undefined>();
  const released = Promise.withResolvers<boolean>();
  let isLost = false;
  const wait = async () => {
    reached.resolve(undefined);
    isLost = await released.promise;
  };
  const passage: Passage = {
    [when]: wait,
    get isLost() {
      return isLost;
    },
  };
  const held = {
    reached: reached.promise,
    release: () => released.resolve(false),
    drop: () => released.resolve(true),
  };
  return { passage, held };
}
