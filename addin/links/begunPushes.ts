import { begunPush, type BegunPush } from './begunPush.ts';

/** The pushes that were begun in this browser and have not ended. */
export interface BegunPushes {
  /** Those that no pane is driving, the newest first. */
  readonly list: () => Promise<readonly BegunPush[]>;
  /** Keeps a push while work brings it to its end. It stays kept when the work fails or its pane is lost. */
  readonly during: <End>(push: BegunPush, work: () => Promise<End>) => Promise<End>;
  readonly forget: (id: string) => void;
}

/** What of the browser they are kept with. */
export interface BegunPushesIn {
  /** Undefined: the browser keeps nothing for this page. */
  readonly storage: Pick<Storage, 'key' | 'length' | 'getItem' | 'setItem' | 'removeItem'> | undefined;
  /** Tells panes of each other; undefined: an old browser, in which each takes itself for the only one. */
  readonly locks: Pick<LockManager, 'request' | 'query'> | undefined;
  /** What the keys begin with. */
  readonly prefix: string;
  readonly now: () => number;
}

/** Older ones are forgotten: after so long nobody goes on with them, and the record of pushes still tells of them. */
const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** Keeps begun pushes in the browser. A lock is held while a push is driven: it falls with the pane, however that ends. */
export function begunPushesIn({ storage, locks, prefix, now }: BegunPushesIn): BegunPushes {
  function keys(store: NonNullable<typeof storage>): readonly string[] {
    const all = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '');
    return all.filter((key) => key.startsWith(prefix));
  }

  function keep(push: BegunPush): void {
    try {
      storage?.setItem(prefix + push.id, JSON.stringify(push));
    } catch (error) {
      // A full storage is no reason not to push: the record of pushes tells of this one all the same.
      reportError(error);
    }
  }

  function readAll(): readonly BegunPush[] {
    if (!storage) return [];
    return keys(storage).flatMap((key) => {
      const push = readBegun(storage.getItem(key));
      // Another version may read what this one can't.
      if (push === undefined) return [];
      if (now() - push.at < KEPT_DAYS * DAY) return [push];
      storage.removeItem(key);
      return [];
    });
  }

  return {
    async list() {
      const pushes = readAll();
      if (pushes.length === 0) return pushes;
      const { held = [] } = (await locks?.query()) ?? {};
      const driven = new Set(held.map(({ name }) => name));
      return pushes.filter(({ id }) => !driven.has(prefix + id)).sort((one, other) => other.at - one.at);
    },
    async during(push, work) {
      const drive = async () => {
        keep(push);
        const end = await work();
        storage?.removeItem(prefix + push.id);
        return end;
      };
      return locks ? await locks.request(prefix + push.id, drive) : await drive();
    },
    forget: (id) => storage?.removeItem(prefix + id),
  };
}

/** @returns undefined: it is not what this version keeps */
function readBegun(kept: string | null): BegunPush | undefined {
  if (kept === null) return undefined;
  try {
    return begunPush.safeParse(JSON.parse(kept)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
