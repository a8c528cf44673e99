import { Problem } from '../../shared/problem.ts';
import type { BatchRecord, PushRecord } from '../store/pushRecord.ts';
import type { Stored } from '../store/records.ts';
import { countBatch } from './countBatch.ts';
import { countedNow } from './countedNow.ts';
import { moveBatch } from './moveBatch.ts';
import type { PushContext } from './pushContext.ts';
import { settleTime } from './settleTime.ts';
import { waitSeconds } from './waitSeconds.ts';

/**
 * Finds out what came of a batch whose sender never told: its rows found is proof that it landed; none found counts only
 * once the request is settled, and twice, because then nothing can arrive any more.
 * @param unsent the number of a batch that is claimed and has certainly not been sent
 * @returns the batch as `landed`, or as `refused` when it may be sent again
 * @throws {Problem} `batch_in_progress` while the claim is young, `batch_in_doubt` when nobody can tell
 */
export async function settleClaim(
  context: PushContext,
  push: PushRecord,
  batch: Stored<BatchRecord>,
  unsent?: number,
): Promise<Stored<BatchRecord>> {
  if (batch.value.state === 'landed' || batch.value.state === 'refused') return batch;
  if (batch.value.state === 'in-doubt') throw inDoubt(batch.value);
  if (batch.value.refusedWith !== undefined) {
    const released = await releasedIfRefused(context, push, batch, unsent);
    if (released !== undefined) return released;
  }
  const settled = settleTime(context.times);
  if (batch.age < settled) {
    // Rows of its mark are proof at any time: its sender may have ended before it could write that down. Rows without a
    // mark may be another batch's, whose sender has not written that down yet.
    if (push.verifiedBy === 'mark' && (await countedNow(context, push, batch.value)) === batch.value.rows)
      return await moveBatch(context, batch, 'landed');
    const retryAfter = waitSeconds(settled - batch.age);
    throw new Problem(
      'batch_in_progress',
      `Batch ${batch.value.n} is being added. Ask again in ${retryAfter} seconds.`,
      { retryAfter },
    );
  }
  const found = await countBatch(context, push, batch.value, unsent);
  if (found === batch.value.rows) return await moveBatch(context, batch, 'landed');
  if (found === 0 && (await countBatch(context, push, batch.value, unsent)) === 0)
    return await moveBatch(context, batch, 'refused');
  await moveBatch(context, batch, 'in-doubt');
  throw inDoubt(batch.value);
}

/** A complete answer has refused it: it need not settle, only be counted once. */
async function releasedIfRefused(
  context: PushContext,
  push: PushRecord,
  batch: Stored<BatchRecord>,
  unsent: number | undefined,
): Promise<Stored<BatchRecord> | undefined> {
  const found = await countBatch(context, push, batch.value, unsent);
  if (found === batch.value.rows) return await moveBatch(context, batch, 'landed');
  const isRefused = found === 0 || push.verifiedBy === 'none';
  return isRefused ? await moveBatch(context, batch, 'refused') : undefined;
}

function inDoubt(batch: BatchRecord): Problem {
  return new Problem(
    'batch_in_doubt',
    `Nobody can tell whether the ${batch.rows} rows of batch ${batch.n} arrived. Look at the table in Power BI before you push again.`,
  );
}
