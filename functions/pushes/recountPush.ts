import type { Receipt } from '../../shared/contract/push.ts';
import { Problem } from '../../shared/problem.ts';
import { batchRecord, type PushRecord } from '../store/pushRecord.ts';
import type { Stored } from '../store/records.ts';
import { batchPrefix, partitionOf } from '../store/tableKeys.ts';
import { closePush } from './closePush.ts';
import { compareTotals } from './compareTotals.ts';
import { countPush } from './countPush.ts';
import { readGate } from './gates.ts';
import type { PushContext } from './pushContext.ts';
import { receiptFrom } from './receiptFrom.ts';

/**
 * Counts the rows of a push that was closed in doubt once more: a query may see by now what it did not see then. Nothing
 * of it is under way any more, so that a batch whose rows are all there once has landed. What people have decided stays.
 * @throws {Problem} `table_changed` when its rows may be gone by now
 */
export async function recountPush(context: PushContext, push: Stored<PushRecord>, before: Receipt): Promise<Receipt> {
  // Nobody could count its rows then, and nothing tells them from others now.
  if (push.value.verifiedBy === 'none') return before;
  if ((await readGate(context)).value.epoch !== push.value.epoch) {
    throw new Problem(
      'table_changed',
      'The table was emptied or redefined since this push, so its rows can no longer be counted.',
    );
  }
  const stored = await context.records.list(partitionOf(context.address), batchPrefix(push.value.id), batchRecord);
  const batches = stored.map(({ value }) => value);
  const [found, totals] = await Promise.all([
    countPush(context, push.value, batches),
    compareTotals(context, push.value),
  ]);
  // Rows that are missing may have been there: no doubt is settled by what is not seen.
  if (found.mayBeTrimmed) return before;
  const wrong = found.isWhole ? [] : doubtsAfter(push.value, before, found.wrongBatches);
  const decided = before.decisions.map(({ batch }) => batch);
  const batchesInDoubt = wrong.filter((n) => !decided.includes(n));
  const made = await receiptFrom(context, push.value, found, {
    outcome: found.isWhole || (wrong.length > 0 && batchesInDoubt.length === 0) ? 'complete' : 'in-doubt',
    rowsSent: before.rowsSent,
    batchesInDoubt,
    decisions: before.decisions,
    totals,
  });
  return await closePush(context, push, { ...made, finishedAt: before.finishedAt });
}

/** Without marks a count of the whole table says of no batch that it is there. */
function doubtsAfter({ verifiedBy }: PushRecord, before: Receipt, wrong: readonly number[]): readonly number[] {
  return verifiedBy === 'mark' ? [...wrong].sort((a, b) => a - b) : before.batchesInDoubt;
}
