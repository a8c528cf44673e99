import type { Receipt } from '../../shared/contract/push.ts';

/** Batches in doubt that a person can vouch for: those that are there more than once are no question any more. */
export function undecidedBatches({ batchesInDoubt, doubledBatches }: Receipt): readonly number[] {
  return batchesInDoubt.filter((n) => !doubledBatches.includes(n));
}
