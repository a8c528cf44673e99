import { Problem } from '../../shared/problem.ts';
import type { Holder } from '../store/gate.ts';
import { finishedNote, type HistoryEntry, type PushRecord } from '../store/pushRecord.ts';
import type { Stored } from '../store/records.ts';
import { finishedKey, historyKey, pushKey, unfinishedKey } from '../store/tableKeys.ts';
import { tellOf } from '../telemetry/tellOf.ts';
import { checkColumns } from './checkColumns.ts';
import { checkNoneUnfinished } from './checkNoneUnfinished.ts';
import { gateForTaking } from './gateForTaking.ts';
import { gateHeldBy } from './gates.ts';
import { probeVerification } from './probeVerification.ts';
import type { PushContext } from './pushContext.ts';

/** A push as it is wanted; a script that adds rows may not know the types. */
export type NewPush = Pick<PushRecord, 'mode' | 'columns' | 'rows' | 'batches' | 'digest' | 'totals' | 'source'> & {
  readonly confirm?: Confirmation | readonly Confirmation[] | undefined;
};

/** What is meant although it looks like a mistake. */
export type Confirmation = 'already_pushed' | 'quota_wait' | 'changed_rows';

/** Whether a push's caller has confirmed something. */
export function isConfirmed({ confirm }: NewPush, what: Confirmation): boolean {
  return [confirm].flat().includes(what);
}

const MAX_TRIES = 5;

/** Writes down a new push and takes the gate with it, both or neither. */
export async function openPush(
  context: PushContext,
  pushId: string,
  wanted: NewPush,
  kind: PushRecord['kind'] = 'push',
): Promise<Stored<PushRecord>> {
  const key = pushKey(context.address, pushId);
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const gate = await gateForTaking(context, pushId);
    if (gate.value.holder?.pushId === pushId) break; // the same push was opened at the same moment
    checkColumns(gate.value.schema, wanted.columns);
    await checkIsNew(context, wanted);
    if (kind === 'push') await checkNoneUnfinished(context);
    const { name, objectId } = context.caller;
    const startedAt = startMoment(gate.readAt, context.now().getTime());
    const holder: Holder = { pushId, kind, objectId, name, since: startedAt, workbook: wanted.source.workbook };
    const held = gateHeldBy(gate.value, holder, { deletesRows: wanted.mode === 'replace' });
    const { mode, columns, rows, batches, digest, totals, source } = wanted;
    const record: PushRecord = {
      id: pushId,
      kind,
      mode,
      columns,
      rows,
      batches,
      digest,
      totals,
      source,
      objectId,
      name,
      startedAt,
      state: 'open',
      driver: 1,
      epoch: held.epoch,
      fence: held.fence,
      ...(await probeVerification(context, gate.value.schema)),
    };
    const { address } = context;
    const entry: HistoryEntry = { id: pushId, kind, mode, rows, batches, source, name, startedAt };
    const opened = await context.records.write(
      { insert: key, value: record },
      { replace: gate, value: held },
      { insert: historyKey(address, startedAt, pushId), value: entry },
      ...(kind === 'push' ? [{ insert: unfinishedKey(address, objectId, pushId), value: { pushId } }] : []),
    );
    if (opened === undefined) continue;
    tellOf({ kind: 'push-started', mode });
    return opened;
  }
  throw new Problem('push_in_progress', 'Others are writing to this table at the same moment. Try again.', {
    retryAfter: 5,
  });
}

/**
 * When a push starts, by the storage service's clock, by which the record of pushes is sorted. It tells whole seconds only;
 * our own clock tells the part of that second, where the two agree.
 */
function startMoment(storage: number, own: number): string {
  const agree = own >= storage && own < storage + 1000;
  return new Date(agree ? own : storage).toISOString();
}

/** An append of the very same rows is most likely a second click: it goes on only when that is meant. */
async function checkIsNew(context: PushContext, wanted: NewPush): Promise<void> {
  if (wanted.mode === 'replace' || isConfirmed(wanted, 'already_pushed')) return;
  const note = await context.records.get(finishedKey(context.address, wanted.digest), finishedNote);
  if (note === undefined) return;
  const { finishedAt } = note.value;
  throw new Problem(
    'already_pushed',
    'These very rows have been pushed to this table before. Push them again only if you mean it.',
    { finishedAt },
  );
}
