import { Problem } from '../../shared/problem.ts';
import type { Caller } from '../auth/caller.ts';
import { getGroup } from '../powerbi/getGroup.ts';
import type { Place } from '../powerbi/placeOf.ts';
import type { PowerBi } from '../powerbi/powerBi.ts';
import { createMemory } from './createMemory.ts';

const REMEMBERED_MS = 60_000;

/** Lets a caller pass who may write in a workspace, or throws `not_permitted`. */
export type CheckMayWrite = (powerBi: PowerBi, caller: Caller, place: Place) => Promise<void>;

/**
 * Makes the check that stands before a gate is taken: somebody who may only read would lock the writers out of a table.
 * Power BI's own word is remembered for a minute a caller; what it says of a workspace decides, as the permission to write
 * to a dataset comes with a role in its workspace only.
 * @param clock milliseconds that only go forward
 */
export function createWriteCheck(clock: () => number): CheckMayWrite {
  const { remember } = createMemory<boolean>(REMEMBERED_MS, clock);
  return async (powerBi, caller, { groupId }) => {
    if (groupId === undefined) return; // My workspace is the caller's own
    const key = [caller.tenantId, caller.objectId, groupId].join(':').toLowerCase();
    if (!(await remember(key, () => isReadOnly(powerBi, groupId)))) return;
    throw new Problem(
      'not_permitted',
      'You can read this workspace, but not write to it. Ask for the Contributor role in it, or choose another one.',
    );
  };
}

/** Where Power BI does not tell, its own refusal of the first write has to do. */
async function isReadOnly(powerBi: PowerBi, groupId: string): Promise<boolean> {
  try {
    return (await getGroup(powerBi, groupId)).isReadOnly === true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}
