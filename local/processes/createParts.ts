/** Something that runs and can be stopped. */
export interface Part {
  /** Stops it; settles when it is gone. */
  stop(): Promise<void>;
  /** Settles when it is gone, with a sentence on how it went; absent where it can't end by itself. */
  readonly ended?: Promise<string>;
}

/** Parts that run and stop together. */
export interface Parts {
  /** Starts a part and keeps it. */
  start(name: string, start: () => Promise<Part>): Promise<void>;
  /** Settles with a sentence when a part has ended without being stopped. */
  readonly failed: Promise<string>;
  /** How long each part took to start, in milliseconds. */
  readonly startTimes: Readonly<Record<string, number>>;
  /** Stops every part, also those that are still starting. */
  stop(): Promise<void>;
}

/** An empty set of parts. */
export function createParts(): Parts {
  const starting = new Set<Promise<Part>>();
  const startTimes: Record<string, number> = {};
  const failed = Promise.withResolvers<string>();
  let stopping: Promise<void> | undefined;

  const stopAll = async (): Promise<void> => {
    // The last started goes first, so that none calls one that is gone.
    for (const result of (await Promise.allSettled(starting)).toReversed()) {
      if (result.status === 'fulfilled') await result.value.stop();
    }
  };

  return {
    failed: failed.promise,
    startTimes,
    start: async (name, start) => {
      const since = performance.now();
      const promise = start();
      starting.add(promise);
      const part = await promise;
      startTimes[name] = Math.round(performance.now() - since);
      void part.ended?.then((sentence) => {
        if (!stopping) failed.resolve(sentence);
      });
    },
    stop: () => (stopping ??= stopAll()),
  };
}
