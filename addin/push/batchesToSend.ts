import type { Push } from '../../shared/contract/push.ts';
import { Problem } from '../../shared/problem.ts';
import type { PreparedPush } from './preparePush.ts';

/**
 * Numbers of the batches that the API has not done yet, in order. Those that landed or stay in doubt are not sent again.
 * @throws {Problem} `batch_changed` when a batch that is done had other bytes than ours
 */
export async function batchesToSend(
  { start, batches }: Pick<PreparedPush, 'start' | 'batches'>,
  done: Push['batchesDone'],
): Promise<readonly number[]> {
  const numbers = Array.from({ length: start.batches }, (_, n) => n);
  const final = new Map(done.filter(isFinal).map((batch) => [batch.n, batch.digest]));
  for (const n of numbers) {
    const before = final.get(n);
    if (before === undefined || before === (await batches.digestOf(n))) continue;
    throw new Problem('batch_changed', `Batch ${n} of this push was sent with other values. Start a new push.`, {
      errors: [{ path: `batches[${n}]`, message: 'was sent with other values' }],
    });
  }
  return numbers.filter((n) => !final.has(n));
}

function isFinal({ state }: Push['batchesDone'][number]): boolean {
  return state === 'landed' || state === 'in-doubt';
}
