import { createHash, randomUUID } from 'node:crypto';
import { Problem } from '../../shared/problem.ts';
import type { CellValue } from '../../shared/table/cellValue.ts';
import { MAX_ROWS_PER_POST } from '../../shared/limits.ts';
import { batchRecord, type BatchRecord, type PushRecord } from '../store/pushRecord.ts';
import type { Stored } from '../store/records.ts';
import { batchKey } from '../store/tableKeys.ts';
import { checkNoneInFlight } from './checkNoneInFlight.ts';
import { checkRows } from './checkRows.ts';
import { postBatch } from './postBatch.ts';
import type { PushContext } from './pushContext.ts';
import { readPush } from './readPush.ts';
import { settleClaim } from './settleClaim.ts';
import { spendBudget } from './spendBudget.ts';

/** One batch as it came in. */
export interface Batch {
  readonly n: number;
  readonly rows: readonly (readonly CellValue[])[];
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
  const { value: push } = await readPush(context, pushId);
  checkTakesBatches(push, driver, batch);
  checkRows(push.columns, batch.rows);
  const digest = createHash('sha256').update(batch.bytes).digest('hex');
  const claim = await claimBatch(context, push, { ...batch, digest });
  if (claim.value.state === 'landed') return outcomeOf(claim.value);
  return outcomeOf(await postBatch(context, push, claim, batch.rows));
}

/** Gives the claim that allows the POST, or the record of a batch that has landed already. */
async function claimBatch(
  context: PushContext,
  push: PushRecord,
  batch: Batch & { readonly digest: string },
): Promise<Stored<BatchRecord>> {
  const key = batchKey(context.address, push.id, batch.n);
  const known = await context.records.get(key, batchRecord);
  if (known !== undefined && known.value.state !== 'refused') {
    checkIsSame(known.value, batch.digest);
    const settled = await settleClaim(context, push, known);
    if (settled.value.state === 'landed') return settled;
    return await claimBatch(context, push, batch);
  }
  if (push.inFlight === 1) await checkNoneInFlight(context, push, batch.n);
  await spendBudget(context, batch.rows.length, push.baseRows ?? 0);
  const attempt = (known?.value.attempt ?? 0) + 1;
  const value: BatchRecord = {
    n: batch.n,
    claimId: randomUUID(),
    digest: batch.digest,
    rows: batch.rows.length,
    attempt,
    state: 'claimed',
  };
  const written = await context.records.write(known === undefined ? { insert: key, value } : { replace: known, value });
  const claim = written ? await context.records.get(key, batchRecord) : undefined;
  if (claim?.value.claimId === value.claimId) return claim;
  throw new Problem('batch_in_progress', 'This batch is being added by another request. Ask again in a moment.', {
    retryAfter: 2,
  });
}

function checkTakesBatches(push: PushRecord, driver: number, batch: Batch): void {
  if (push.driver !== driver) {
    throw new Problem('superseded', 'This push was opened again elsewhere. Go on there; nothing was added from here.');
  }
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
  );
}

function outcomeOf({ n, state, rows, digest }: BatchRecord): BatchOutcome {
  return { n, state, rows, digest };
}
