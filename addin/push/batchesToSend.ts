import type { Push } from '../../shared/contract/pushes.ts';
import { Problem } from '../../shared/problem.ts';
import type { PreparedBatch } from './preparePush.ts';

/**
 * The batches that the API has not done yet, in order. Those that landed or stay in doubt are not sent again.
 * @throws {Problem} `batch_changed` when a batch that is done had other bytes than ours
 */
export function batchesToSend(prepared: readonly PreparedBatch[], done: Push['batchesDone']): PreparedBatch[] {
  const final = new Map(done.filter(isFinal).map((batch) => [batch.n, batch.digest]));
  for (const { n, digest } of prepared) {
    const before = final.get(n);
    if (before === undefined || before === digest) continue;
    throw new Problem('batch_changed', `Batch ${n} of this push was sent with other values. Start a new push.`);
  }
  return prepared.filter(({ n }) => !final.has(n));
}

function isFinal({ state }: Push['batchesDone'][number]): boolean {
  return state === 'landed' || state === 'in-doubt';
}
