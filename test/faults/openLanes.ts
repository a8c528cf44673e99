import { startStorage } from '../../local/storage/startStorage.ts';
import { startLane, type Lane } from './startLane.ts';

/** Lanes on one storage that stand side by side. */
export interface Lanes {
  /** Does something in the next lane that is free. */
  withLane<Result>(work: (lane: Lane) => Promise<Result>): Promise<Result>;
  stop(): Promise<void>;
}

/** Starts lanes. */
export async function openLanes(count: number): Promise<Lanes> {
  const storage = await startStorage({ port: 0 });
  const lanes = await Promise.all(Array.from({ length: count }, () => startLane(storage.connectionString)));
  const free = [...lanes];
  const waiting: ((lane: Lane) => void)[] = [];

  function giveBack(lane: Lane): void {
    const next = waiting.shift();
    if (next === undefined) free.push(lane);
    else next(lane);
  }

  return {
    async withLane(work) {
      const lane = free.pop() ?? (await new Promise<Lane>((resolve) => waiting.push(resolve)));
      try {
        return await work(lane);
      } finally {
        giveBack(lane);
      }
    },
    async stop() {
      await Promise.all(lanes.map((lane) => lane.stop()));
      await storage.stop();
    },
  };
}
