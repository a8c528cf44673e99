import { API_WORKBOOK } from '../../shared/contract/apiWorkbook.ts';
import type { ReplyOf } from '../../shared/contract/endpoint.ts';
import type { Receipt } from '../../shared/contract/push.ts';
import type { addRows as addRowsEndpoint } from '../../shared/contract/rows.ts';
import { Problem, type ProblemCode } from '../../shared/problem.ts';
import type { CellValue } from '../../shared/table/cellValue.ts';
import type { PushRecord } from '../store/pushRecord.ts';
import { addBatch, type Batch } from './addBatch.ts';
import { cancelPush } from './cancelPush.ts';
import { completePush } from './completePush.ts';
import { cutRows } from './cutRows.ts';
import { knownTable } from './knownTable.ts';
import { openRows } from './openRows.ts';
import type { PushContext } from './pushContext.ts';
import { pushIdFromKey } from './pushIdFromKey.ts';
import { rowsFailure } from './rowsFailure.ts';
import { rowsFromObjects } from './rowsFromObjects.ts';

// After these, the same rows can't be added by the same push any more.
const FINAL: ReadonlySet<ProblemCode> = new Set(['batch_refused', 'table_changed', 'push_closed']);

type Added = ReplyOf<typeof addRowsEndpoint>;

/**
 * Adds rows given as objects: a push of its own, so that they pass the same gate and are counted the same way. With a key,
 * a repeat of the request goes on where the earlier one stood, or gets its answer; without one, a failed push is closed.
 * @param key the request's `Idempotency-Key`
 * @throws {Problem} with `rowsLanded` when some or all rows had been sent
 */
export async function addRows(
  context: PushContext,
  rows: readonly Readonly<Record<string, CellValue>>[],
  key?: string,
): Promise<Added> {
  const known = await knownTable({ ...context, tenantId: context.address.tenantId });
  const named = await rowsFromObjects(rows, known);
  const { batches, digest } = await cutRows(named);
  const pushId = key === undefined ? context.newId() : pushIdFromKey(context, key);
  const source = { workbook: API_WORKBOOK, sheet: '', range: '' };
  const counts = { rows: rows.length, batches: batches.length };
  const wanted = { mode: 'append', columns: named.columns, ...counts, digest, source } as const;
  const { push, landedBefore } = await openRows(context, pushId, wanted);
  const receipt = push.receipt ?? (await addAll(context, push, batches, key !== undefined));
  return addedFrom(receipt, push, landedBefore === push.rows);
}

/** Adds batch after batch and has Power BI count them; those that have landed before are not sent again. */
async function addAll(
  context: PushContext,
  push: PushRecord,
  batches: readonly Batch[],
  mayRepeat: boolean,
): Promise<Receipt> {
  let landed = 0;
  try {
    for (const batch of batches) {
      const { length } = batch.rows;
      await addBatch(context, push.id, push.driver, batch);
      landed += length;
    }
    return await completePush(context, push.id);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const canGoOn = mayRepeat && !FINAL.has(error.code);
    if (!canGoOn) await letGo(context, push.id);
    throw rowsFailure(error, { landed, rows: push.rows, canGoOn });
  }
}

/** A repeat of the request is given the same answer; rows that are not there exactly once are a problem each time. */
function addedFrom(receipt: Receipt, { rows, batches }: PushRecord, repeated: boolean): Added {
  const { outcome, rowsFound, verifiedBy } = receipt;
  if (outcome === 'complete') return { rowsAdded: rows, batches, verifiedBy, repeated };
  const counted = rowsFound === undefined ? 'they cannot be counted' : `${rowsFound} are counted`;
  throw new Problem('batch_in_doubt', `Power BI took ${rows} rows, but ${counted}. Look at the table.`, {
    rowsLanded: rowsFound,
  });
}

/** Frees the gate at once where that is safe; a batch in doubt keeps it until it is settled. */
async function letGo(context: PushContext, pushId: string): Promise<void> {
  try {
    await cancelPush(context, pushId);
  } catch (error) {
    if (!(error instanceof Problem)) throw error; // the first problem is the one to tell; the gate expires by itself
  }
}
