import { Problem } from '../../shared/problem.ts';
import type { Receipt } from '../../shared/contract/pushes.ts';
import { batchRecord, type BatchRecord, type PushRecord } from '../store/pushRecord.ts';
import { batchPrefix, partitionOf } from '../store/tableKeys.ts';
import { closePush } from './closePush.ts';
import { countUntilWhole } from './countUntilWhole.ts';
import type { PushContext } from './pushContext.ts';
import { readPush } from './readPush.ts';
import { settleClaim } from './settleClaim.ts';

/**
 * Counts a push's rows in Power BI and closes it; asked again, it gives the same receipt.
 * @throws {Problem} `batch_missing` while batches have not landed, `batch_in_progress` while one is under way
 */
export async function completePush(context: PushContext, pushId: string): Promise<Receipt> {
  const push = await readPush(context, pushId);
  if (push.value.receipt !== undefined && push.value.state !== 'cancelled') return push.value.receipt;
  if (push.value.state === 'cancelled') throw new Problem('push_closed', 'This push was cancelled. Start a new one.');
  const batches = await settledBatches(context, push.value);
  checkAllArrived(push.value, batches);
  const found = await countUntilWhole(context, push.value, batches);
  const doubts = [
    ...batches.filter((batch) => batch.state === 'in-doubt').map((batch) => batch.n),
    ...found.wrongBatches,
  ];
  const batchesInDoubt = [...new Set(doubts)].sort((a, b) => a - b);
  return await closePush(context, push, {
    outcome: batchesInDoubt.length === 0 && found.isWhole ? 'complete' : 'in-doubt',
    rowsSent: push.value.rows,
    rowsFound: found.rowsFound,
    rowsInTable: found.rowsInTable,
    verifiedBy: push.value.verifiedBy,
    batchesInDoubt,
    startedAt: push.value.startedAt,
    finishedAt: context.now().toISOString(),
    datasetUrl: context.datasetUrl,
  });
}

async function settledBatches(context: PushContext, push: PushRecord): Promise<readonly BatchRecord[]> {
  const stored = await context.records.list(partitionOf(context.address), batchPrefix(push.id), batchRecord);
  const settled: BatchRecord[] = [];
  for (const batch of stored) {
    settled.push(batch.value.state === 'claimed' ? (await settleClaim(context, push, batch)).value : batch.value);
  }
  return settled;
}

function checkAllArrived(push: PushRecord, batches: readonly BatchRecord[]): void {
  const arrived = new Set(batches.filter((batch) => batch.state !== 'refused').map((batch) => batch.n));
  const missing = Array.from({ length: push.batches }, (_, n) => n).filter((n) => !arrived.has(n));
  if (missing.length > 0) {
    const errors = missing.slice(0, 100).map((n) => ({ path: `batches[${n}]`, message: 'has not landed' }));
    throw new Problem(
      'batch_missing',
      `${missing.length} of ${push.batches} batches have not landed. Send them first.`,
      { errors },
    );
  }
  const rows = batches.reduce((sum, batch) => sum + batch.rows, 0);
  if (rows !== push.rows) {
    throw new Problem(
      'push_changed',
      `This push announced ${push.rows} rows, and its batches hold ${rows}. Cancel it and start again.`,
    );
  }
}
