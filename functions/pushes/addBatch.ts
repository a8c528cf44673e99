import { createHash } from 'node:crypto';
import { Problem } from '../../shared/problem.ts';
import type { CellValue } from '../../shared/table/cellValue.ts';
import { markOf } from '../../shared/table/mark.ts';
import { MAX_ROWS_PER_POST } from '../../shared/limits.ts';
import { deadlineAfter } from '../powerbi/deadline.ts';
import { batchRecord, budget, type BatchRecord, type PushRecord } from '../store/pushRecord.ts';
import { batchKey, budgetKey } from '../store/tableKeys.ts';
import { checkRows } from './checkRows.ts';
import { concludeBatch } from './concludeBatch.ts';
import { keepGateWhileWaiting } from './keepGateWhileWaiting.ts';
import { postBatch } from './postBatch.ts';
import type { PushContext } from './pushContext.ts';
import { readPush } from './readPush.ts';
import { rowsBody } from './rowsBody.ts';
import { settleClaim } from './settleClaim.ts';
import { spendBudget } from './spendBudget.ts';

/** One batch as it came in. */
export interface Batch {
  readonly n: number;
  /** Emptied once they are written for Power BI: several batches wait at once, and the cells are most of their weight. */
  readonly rows: CellValue[][];
  /** The batch's JSON, inflated, byte for byte: its digest tells a repeat from other rows. */
  readonly bytes: Uint8Array;
}

/** What has come of a batch. */
export type BatchOutcome = Pick<BatchRecord, 'n' | 'state' | 'rows' | 'digest'>;

/**
 * Adds one batch exactly once. Only who inserts the batch's record, or takes it over by its version, may POST; a repeat
 * finds the record and gets the answer that the first one got.
 * @throws {Problem} `batch_in_progress`, `batch_in_doubt`, `batch_changed`, `batch_refused`, `superseded`, `table_changed`,
 *   `push_closed`, `quota_exhausted`, `throttled`
 */
export async function addBatch(
  context: PushContext,
  pushId: string,
  driver: number,
  batch: Batch,
): Promise<BatchOutcome> {
  const key = batchKey(context.address, pushId, batch.n);
  const { tenantId, datasetId } = context.address;
  const [{ value: push }, sentBefore, budgetRead] = await Promise.all([
    readPush(context, pushId),
    context.records.get(key, batchRecord),
    context.records.get(budgetKey(tenantId, datasetId), budget),
  ]);
  checkDriver(push, driver);
  const digest = createHash('sha256').update(batch.bytes).digest('hex');
  // What has landed is said again whatever became of the push since: the first answer may have been lost.
  if (sentBefore?.value.state === 'landed' && sentBefore.value.digest === digest) return outcomeOf(sentBefore.value);
  checkTakesBatches(push, batch);
  checkRows(push.columns, batch.rows);
  if (sentBefore !== undefined && sentBefore.value.state !== 'refused') checkIsSame(sentBefore.value, digest);
  const known = sentBefore === undefined ? undefined : await settleClaim(context, push, sentBefore);
  if (known?.value.state === 'landed') return outcomeOf(known.value);
  await context.powerBi.checkSignedIn();
  const attempt = (known?.value.attempt ?? 0) + 1;
  const mark = push.verifiedBy === 'mark' ? markOf(push.id, batch.n, attempt) : undefined;
  const body = rowsBody(push.columns, batch.rows, mark);
  const rows = batch.rows.splice(0).length;
  await spendBudget(context, rows, rowsBefore(push, batch.n), sentBefore === undefined ? budgetRead : undefined).catch(
    async (error: unknown) => {
      const isWaiting = error instanceof Problem && error.code === 'quota_exhausted';
      if (isWaiting) await keepGateWhileWaiting(context, push, (error.details.retryAfter ?? 0) * 1000);
      throw error;
    },
  );
  const { n } = batch;
  const value: BatchRecord = { n, claimId: context.newId(), digest, rows, attempt, state: 'claimed' };
  // Counted from before the claim: when the claim is as old as the deadline, its POST is given up, also when it still waits.
  const signal = deadlineAfter(context.times.postDeadline);
  const claim = await context.records.write(known === undefined ? { insert: key, value } : { replace: known, value });
  if (claim === undefined) throw inProgress();
  const answer = await context.postSlots(datasetId, () => postBatch(context, push, claim, body, signal));
  return outcomeOf(await concludeBatch(context, push, claim, answer));
}

function inProgress(): Problem {
  return new Problem('batch_in_progress', 'This batch is being added by another request. Ask again in a moment.', {
    retryAfter: 2,
  });
}

/** Rows in the table when a batch is sent, about: what was there, and what this push has added by then. */
function rowsBefore({ baseRows = 0, rows, batches }: PushRecord, n: number): number {
  return baseRows + Math.floor((n / batches) * rows);
}

function checkDriver(push: PushRecord, driver: number): void {
  if (push.driver === driver) return;
  throw new Problem('superseded', 'This push was opened again elsewhere. Go on there; nothing was added from here.');
}

function checkTakesBatches(push: PushRecord, batch: Batch): void {
  const ready = push.mode === 'append' ? push.state === 'open' : push.state === 'deleted';
  if (!ready) throw new Problem('push_closed', 'This push takes no more rows. Start a new one.');
  if (batch.n >= push.batches) {
    throw new Problem('invalid_request', `This push has ${push.batches} batches, numbered from 0.`, {
      errors: [{ path: 'n', message: `must be below ${push.batches}` }],
    });
  }
  if (batch.rows.length > MAX_ROWS_PER_POST) {
    throw new Problem('invalid_rows', `A batch holds at most ${MAX_ROWS_PER_POST} rows.`, { limit: MAX_ROWS_PER_POST });
  }
}

function checkIsSame(known: BatchRecord, digest: string): void {
  if (known.digest === digest) return;
  throw new Problem(
    'batch_changed',
    `Batch ${known.n} was sent before with other rows. Send the same rows, or cancel and start again.`,
    { errors: [{ path: `batches[${known.n}]`, message: 'was sent before with other rows' }] },
  );
}

function outcomeOf({ n, state, rows, digest }: BatchRecord): BatchOutcome {
  return { n, state, rows, digest };
}
