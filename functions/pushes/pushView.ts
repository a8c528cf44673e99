import type { Push } from '../../shared/contract/push.ts';
import { batchRecord, type PushRecord } from '../store/pushRecord.ts';
import { batchPrefix, partitionOf } from '../store/tableKeys.ts';
import type { PushContext } from './pushContext.ts';

// Enough to read and check the next batches while those before are at Power BI.
const SENT_AHEAD = 8;

/** A push as the API answers it, with what came of each batch so far. */
export async function pushView(context: PushContext, push: PushRecord): Promise<Push> {
  const stored = await context.records.list(partitionOf(context.address), batchPrefix(push.id), batchRecord);
  const batchesDone = stored.map(({ value: { n, state, digest, rows } }) => ({ n, state, digest, rows }));
  const landed = batchesDone.filter((batch) => batch.state === 'landed');
  const { id, mode, state, driver, verifiedBy, inFlight, startedAt, rows, batches, receipt, baseRows } = push;
  const rowsLanded = landed.reduce((sum, batch) => sum + batch.rows, 0);
  return {
    id,
    mode,
    state,
    driver,
    verifiedBy,
    inFlight,
    // Where only one may be under way, another is refused rather than kept waiting.
    sendAhead: inFlight === 1 ? 0 : SENT_AHEAD,
    rowsBefore: baseRows,
    startedAt,
    rows,
    batches,
    receipt,
    rowsLanded,
    batchesDone,
  };
}
