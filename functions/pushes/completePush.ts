import { Problem } from '../../shared/problem.ts';
import type { Receipt } from '../../shared/contract/push.ts';
import { batchRecord, type BatchRecord, type PushRecord } from '../store/pushRecord.ts';
import { batchPrefix, partitionOf } from '../store/tableKeys.ts';
import { closePush } from './closePush.ts';
import { compareTotals } from './compareTotals.ts';
import { countUntilWhole } from './countUntilWhole.ts';
import type { PushContext } from './pushContext.ts';
import { readPush } from './readPush.ts';
import { recountPush } from './recountPush.ts';
import { receiptFrom } from './receiptFrom.ts';
import { settleClaim } from './settleClaim.ts';

/** How a push is completed. */
export interface Completion {
  readonly treatAsLanded?: readonly number[];
  readonly recount?: boolean;
}

/**
 * Counts a push's rows in Power BI and closes it; asked again, it gives the same receipt.
 * @param treatAsLanded batches in doubt that a person has looked at: they count as landed, and the receipt says who said so
 * @param recount whether a push that was closed in doubt is counted once more
 * @throws {Problem} `batch_missing` while batches have not landed, `batch_in_progress` while one is under way
 */
export async function completePush(
  context: PushContext,
  pushId: string,
  { treatAsLanded = [], recount = false }: Completion = {},
): Promise<Receipt> {
  const push = await readPush(context, pushId);
  const { receipt, state } = push.value;
  if (state === 'cancelled') throw new Problem('push_closed', 'This push was cancelled. Start a new one.');
  if (receipt !== undefined) {
    if (receipt.outcome !== 'in-doubt') return receipt;
    if (treatAsLanded.length > 0) return await closePush(context, push, decided(context, receipt, treatAsLanded));
    return recount ? await recountPush(context, push, receipt) : receipt;
  }
  const batches = await settledBatches(context, push.value);
  checkAllArrived(push.value, batches);
  const [found, totals] = await Promise.all([
    countUntilWhole(context, push.value, batches),
    compareTotals(context, push.value),
  ]);
  const doubts = batches.filter((batch) => batch.state === 'in-doubt').map((batch) => batch.n);
  const batchesInDoubt = [...new Set([...doubts, ...found.wrongBatches])].sort((a, b) => a - b);
  const made = await receiptFrom(context, push.value, found, {
    outcome: batchesInDoubt.length === 0 && found.isWhole ? 'complete' : 'in-doubt',
    rowsSent: push.value.rows,
    batchesInDoubt,
    decisions: [],
    totals,
  });
  return await closePush(context, push, treatAsLanded.length === 0 ? made : decided(context, made, treatAsLanded));
}

/** The receipt after a person's decision: complete once every doubt is decided. */
function decided(context: PushContext, receipt: Receipt, treatAsLanded: readonly number[]): Receipt {
  const known = receipt.decisions.map(({ batch }) => batch);
  const errors = treatAsLanded.flatMap((n, i) =>
    receipt.batchesInDoubt.includes(n) || known.includes(n)
      ? []
      : [{ path: `treatAsLanded[${i}]`, message: `batch ${n} is not in doubt` }],
  );
  if (errors.length > 0) {
    throw new Problem('invalid_request', 'Only batches that are in doubt can be decided about.', { errors });
  }
  const at = context.now().toISOString();
  const fresh = [...new Set(treatAsLanded)].filter((n) => !known.includes(n));
  const decisions = fresh.map(
    (batch) => ({ batch, decision: 'treated-as-landed', by: context.caller.name, at }) as const,
  );
  const batchesInDoubt = receipt.batchesInDoubt.filter((n) => !fresh.includes(n));
  const outcome = batchesInDoubt.length === 0 ? 'complete' : receipt.outcome;
  return { ...receipt, outcome, batchesInDoubt, decisions: [...receipt.decisions, ...decisions] };
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
