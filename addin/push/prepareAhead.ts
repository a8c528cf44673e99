import type { PreparedBatch, PreparedBatches } from './preparedBatches.ts';

/** Batches that are made, or being made, before anybody can send them: as many as Power BI takes at once. */
export const PREPARED_AHEAD = 4;

/** Gives batches one after another. */
export interface BatchSupply {
  /** The next batch; undefined: there is none left. */
  next(): Promise<PreparedBatch> | undefined;
}

/** Makes the given batches in order, never more than {@link PREPARED_AHEAD} of them before they are asked for. */
export function prepareAhead(batches: PreparedBatches, numbers: readonly number[]): BatchSupply {
  const waiting = [...numbers];
  const begun: Promise<PreparedBatch>[] = [];

  function beginSome() {
    while (begun.length < PREPARED_AHEAD) {
      const n = waiting.shift();
      if (n === undefined) return;
      const batch = batches.get(n);
      batch.catch(() => undefined); // whoever takes it meets the failure; until then nobody listens
      begun.push(batch);
    }
  }

  beginSome();
  return {
    next() {
      const batch = begun.shift();
      beginSome();
      return batch;
    },
  };
}
