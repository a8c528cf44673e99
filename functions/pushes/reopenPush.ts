import { isDeepStrictEqual } from 'node:util';
import { Problem } from '../../shared/problem.ts';
import type { Holder } from '../store/gate.ts';
import { pushRecord, type PushRecord } from '../store/pushRecord.ts';
import type { Stored } from '../store/records.ts';
import { checkGateIsFree, gateHeldBy, readGate } from './gates.ts';
import type { NewPush } from './openPush.ts';
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
  const gate = await readGate(context);
  if (gate.value.epoch !== known.value.epoch) {
    throw new Problem(
      'table_changed',
      'The table was emptied or redefined since this push began. Cancel it and start a new one.',
    );
  }
  const { id, objectId, name, startedAt, source } = known.value;
  if (gate.value.holder?.pushId === id) {
    return await reread(
      context,
      known,
      await context.records.write({ replace: known, value: { ...known.value, driver: known.value.driver + 1 } }),
    );
  }
  await checkGateIsFree(context, gate, id);
  const holder: Holder = { pushId: id, kind: 'push', objectId, name, since: startedAt, workbook: source.workbook };
  const held = gateHeldBy(gate.value, holder, { deletesRows: false });
  const again = { ...known.value, driver: known.value.driver + 1, fence: held.fence };
  return await reread(
    context,
    known,
    await context.records.write({ replace: gate, value: held }, { replace: known, value: again }),
  );
}

function checkIsSame(context: PushContext, known: PushRecord, wanted: NewPush): void {
  if (known.objectId !== context.caller.objectId) {
    const push = { id: known.id, by: known.name, since: known.startedAt, workbook: known.source.workbook };
    throw new Problem('push_in_progress', 'This push belongs to somebody else. Start your own.', { push });
  }
  const same =
    known.mode === wanted.mode &&
    known.rows === wanted.rows &&
    known.batches === wanted.batches &&
    known.digest === wanted.digest &&
    isDeepStrictEqual(known.columns, wanted.columns);
  if (!same)
    throw new Problem('push_changed', 'The rows have changed since this push began. Cancel it and start a new one.');
}

async function reread(context: PushContext, known: Stored<PushRecord>, written: boolean): Promise<Stored<PushRecord>> {
  const now = written ? await context.records.get(known.key, pushRecord) : undefined;
  if (now !== undefined) return now;
  throw new Problem('superseded', 'Another pane opened this push at the same moment. Go on there, or try again.');
}
