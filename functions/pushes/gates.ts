import { Problem } from '../../shared/problem.ts';
import { gate, newGate, type Gate, type Holder } from '../store/gate.ts';
import { batchRecord } from '../store/pushRecord.ts';
import type { Stored } from '../store/records.ts';
import { batchPrefix, gateKey } from '../store/tableKeys.ts';
import type { PushContext } from './pushContext.ts';
import { waitSeconds } from './waitSeconds.ts';

/** Reads the gate of a table, and makes it if nobody has written to the table before. */
export async function readGate(context: PushContext): Promise<Stored<Gate>> {
  const key = gateKey(context.address);
  const found = await context.records.get(key, gate);
  if (found !== undefined) return found;
  await context.records.write({ insert: key, value: newGate }); // lost against another insert: the same gate
  const made = await context.records.get(key, gate);
  if (made === undefined) throw new Error('a gate that was just made is gone');
  return made;
}

/** The gate with a new holder; whoever held it before carries an older fence from now on. */
export function gateHeldBy(held: Gate, holder: Holder, options: { readonly deletesRows: boolean }): Gate {
  return { ...held, holder, fence: held.fence + 1, epoch: held.epoch + (options.deletesRows ? 1 : 0) };
}

/** The gate with nobody holding it. */
export function gateReleased(held: Gate): Gate {
  return { epoch: held.epoch, fence: held.fence, schema: held.schema };
}

/**
 * Lets pass who may take the gate: it is free, it is theirs, or its holder has been idle for too long.
 * @throws {Problem} `unfinished_push` when the caller's own push holds it, `push_in_progress` when another's does
 */
export async function checkGateIsFree(context: PushContext, stored: Stored<Gate>, pushId: string): Promise<void> {
  const { holder } = stored.value;
  if (holder === undefined || holder.pushId === pushId) return;
  const push = { id: holder.pushId, by: holder.name, since: holder.since, workbook: holder.workbook };
  if (holder.kind === 'push' && holder.objectId === context.caller.objectId) {
    throw new Problem(
      'unfinished_push',
      `Your own push from “${holder.workbook}” to this table is not finished. Go on with it or cancel it first.`,
      { push },
    );
  }
  const idleFor = await idleTime(context, stored, holder);
  if (idleFor > context.times.idle) return;
  const retryAfter = waitSeconds(context.times.idle - idleFor);
  throw new Problem(
    'push_in_progress',
    `${holder.name} is writing to this table from “${holder.workbook}”. Try again when that push is done.`,
    { push, retryAfter },
  );
}

/** Milliseconds since the holder last did anything; none while one of its requests to Power BI may still commit. */
async function idleTime(context: PushContext, stored: Stored<Gate>, holder: Holder): Promise<number> {
  const settled = context.times.postDeadline + context.times.settle;
  if (holder.kind === 'delete') return stored.age > settled ? stored.age : 0;
  const batches = await context.records.list(stored.key.partition, batchPrefix(holder.pushId), batchRecord);
  if (batches.some((batch) => batch.value.state === 'claimed' && batch.age < settled)) return 0;
  return Math.min(stored.age, ...batches.map((batch) => batch.age));
}
