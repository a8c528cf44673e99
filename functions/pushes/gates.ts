import { gate, newGate, type Gate, type Holder } from '../store/gate.ts';
import type { Stored } from '../store/records.ts';
import { gateKey } from '../store/tableKeys.ts';
import type { PushContext } from './pushContext.ts';

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

/**
 * The gate with nobody holding it.
 * @param lastWrite what the holder wrote; left out when it wrote nothing, and what was written before stays known
 */
export function gateReleased(held: Gate, lastWrite = held.lastWrite): Gate {
  return { epoch: held.epoch, fence: held.fence, schema: held.schema, lastWrite };
}
