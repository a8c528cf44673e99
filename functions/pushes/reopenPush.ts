import { isDeepStrictEqual } from 'node:util';
import { Problem } from '../../shared/problem.ts';
import type { Gate, Holder } from '../store/gate.ts';
import type { PushRecord } from '../store/pushRecord.ts';
import type { Stored } from '../store/records.ts';
import { gateForTaking } from './gateForTaking.ts';
import { gateHeldBy } from './gates.ts';
import { isConfirmed, type NewPush } from './openPush.ts';
import type { PushContext } from './pushContext.ts';

/**
 * Opens a push again for another pane, or for the same one after a break; whoever drove it before is shut out. A push
 * that is finished is given back as it is.
 */
export async function reopenPush(
  context: PushContext,
  known: Stored<PushRecord>,
  wanted: NewPush,
): Promise<Stored<PushRecord>> {
  checkIsSame(context, known.value, wanted);
  if (known.value.state === 'complete' || known.value.state === 'in-doubt') return known;
  if (known.value.state === 'cancelled') throw new Problem('push_closed', 'This push was cancelled. Start a new one.');
  const gate = await gateForTaking(context, known.value.id);
  checkCanGoOn(known.value, gate.value);
  const { rows, batches, digest, totals } = wanted;
  const changed = { rows, batches, digest, totals };
  const { id, kind, objectId, name, startedAt, source, driver } = known.value;
  const isOurs = gate.value.holder?.pushId === id && gate.value.fence === known.value.fence;
  const holder: Holder = { pushId: id, kind, objectId, name, since: startedAt, workbook: source.workbook };
  const held = isOurs ? gate.value : gateHeldBy(gate.value, holder, { deletesRows: false });
  const reopened = await context.records.write(
    { replace: known, value: { ...known.value, ...changed, driver: driver + 1, fence: held.fence } },
    ...(isOurs ? [] : [{ replace: gate, value: held }]),
  );
  if (reopened !== undefined) return reopened;
  throw new Problem('superseded', 'Another pane opened this push at the same moment. Go on there, or try again.');
}

/** Rows that others deleted or added in between would be taken for this push's own, or the other way round. */
function checkCanGoOn(push: PushRecord, gate: Gate): void {
  if (gate.epoch !== push.epoch) {
    throw new Problem(
      'table_changed',
      'The table was emptied or redefined since this push began. Cancel it and start a new one.',
    );
  }
  if (push.verifiedBy === 'row-count' && gate.fence !== push.fence) {
    throw new Problem(
      'table_changed',
      'Others may have written to the table since this push began, and its rows can only be counted as a whole. ' +
        'Cancel it and start a new one.',
    );
  }
}

function checkIsSame(context: PushContext, known: PushRecord, wanted: NewPush): void {
  if (known.objectId !== context.caller.objectId) {
    const push = { id: known.id, by: known.name, since: known.startedAt, workbook: known.source.workbook };
    throw new Problem('push_in_progress', 'This push belongs to somebody else. Start your own.', { push });
  }
  if (known.mode !== wanted.mode || !isDeepStrictEqual(known.columns, wanted.columns)) {
    throw new Problem(
      'push_changed',
      'The mode or the columns have changed since this push began. Cancel it and start a new one.',
    );
  }
  const isSame = known.rows === wanted.rows && known.batches === wanted.batches && known.digest === wanted.digest;
  // Batches that have landed are compared one by one when they are sent again; the others may hold what they hold now.
  if (isSame || isConfirmed(wanted, 'changed_rows')) return;
  throw new Problem(
    'push_changed',
    'The rows have changed since this push began. Confirm that the rest is sent as it is now, or cancel it and start a new one.',
  );
}
