import { Problem } from '../../shared/problem.ts';
import { batchRecord, pushRecord, type PushRecord } from '../store/pushRecord.ts';
import { batchPrefix, partitionOf, pushKey } from '../store/tableKeys.ts';
import { openPush, type NewPush } from './openPush.ts';
import type { PushContext } from './pushContext.ts';
import { reopenPush } from './reopenPush.ts';
import { settleClaim } from './settleClaim.ts';

/** The push of a request that adds rows, and how many of them had landed before this request. */
export interface OpenRows {
  readonly push: PushRecord;
  readonly landedBefore: number;
}

/**
 * Opens the push of a request that adds rows: a new one, or the one that an earlier request under the same key has left, to
 * go on where it stood. A finished one is given back with its receipt.
 * @throws {Problem} `idempotency_key_reused` for other rows than before, `batch_in_progress` while the earlier request may
 *   still be sending, `push_closed` when its rows were given up
 */
export async function openRows(context: PushContext, pushId: string, wanted: NewPush): Promise<OpenRows> {
  const known = await context.records.get(pushKey(context.address, pushId), pushRecord);
  if (known === undefined) {
    // The same rows again are meant: a script says by its key what is a repeat.
    const opened = await openPush(context, pushId, { ...wanted, confirm: 'already_pushed' }, 'rows');
    return { push: opened.value, landedBefore: 0 };
  }
  const push = known.value;
  if (push.digest !== wanted.digest) throw keyReused();
  if (push.state === 'complete' || push.state === 'in-doubt') return { push, landedBefore: push.rows };
  const landedBefore = await settleEarlier(context, push);
  if (push.state === 'cancelled') throw givenUp(push, landedBefore);
  // What is known of the columns' types may have changed since; the cells are the same.
  const reopened = await reopenPush(context, known, { ...wanted, columns: push.columns });
  return { push: reopened.value, landedBefore };
}

/**
 * Opening the push again would shut out an earlier request that is still sending. What is under way is looked at first.
 * @returns the rows that have landed
 */
async function settleEarlier(context: PushContext, push: PushRecord): Promise<number> {
  const batches = await context.records.list(partitionOf(context.address), batchPrefix(push.id), batchRecord);
  let rowsLanded = 0;
  for (const batch of batches) {
    const { state, rows } =
      batch.value.state === 'claimed' ? (await settleClaim(context, push, batch)).value : batch.value;
    if (state === 'landed') rowsLanded += rows;
  }
  return rowsLanded;
}

function keyReused(): Problem {
  return new Problem(
    'idempotency_key_reused',
    'This Idempotency-Key was used for other rows of this table. Send the same rows, or take a new key.',
  );
}

function givenUp(push: PushRecord, rowsLanded: number): Problem {
  return new Problem(
    'push_closed',
    `The rows under this Idempotency-Key were given up when ${rowsLanded} of ${push.rows} rows had landed: Power BI refused some, ` +
      'or the push was cancelled. Send what is missing under a new key.',
    { rowsLanded },
  );
}
