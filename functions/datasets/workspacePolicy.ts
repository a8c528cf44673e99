import { Problem } from '../../shared/problem.ts';
import type { Caller } from '../auth/caller.ts';
import { getGroup } from '../powerbi/getGroup.ts';
import type { Place } from '../powerbi/placeOf.ts';
import type { PowerBi } from '../powerbi/powerBi.ts';
import type { Policy } from '../settings.ts';
import { createMemory } from './createMemory.ts';

const REMEMBERED_MS = 60_000;

/** Lets a workspace pass that the administrator's policy allows, or throws `policy_denied`. */
export type CheckWorkspace = (powerBi: PowerBi, caller: Caller, place: Place) => Promise<void>;

/** Whether policy allows less than everything that the caller can reach. */
export function isNarrowed({ allowedGroups, myWorkspace }: Policy): boolean {
  return allowedGroups !== undefined || !myWorkspace;
}

/**
 * Makes the check of a workspace against the policy. My workspace can be reached by the id of a workspace too, so where
 * it is closed, a workspace that isn't on a list has to say that it is a shared one; remembered for a minute a caller.
 * @param clock milliseconds that only go forward
 */
export function createWorkspaceCheck(policy: Policy, clock: () => number): CheckWorkspace {
  const { remember } = createMemory<boolean>(REMEMBERED_MS, clock);
  return async (powerBi, caller, { groupId }) => {
    if (groupId === undefined) {
      if (!policy.myWorkspace) throw myWorkspaceClosed();
      return;
    }
    if (policy.allowedGroups !== undefined) {
      if (!policy.allowedGroups.some((id) => id.toLowerCase() === groupId.toLowerCase())) throw notOpened();
      return;
    }
    if (policy.myWorkspace) return;
    const key = [caller.tenantId, caller.objectId, groupId].join(':').toLowerCase();
    const isPersonal = await remember(key, async () =>
      /^personal/i.test((await getGroup(powerBi, groupId)).type ?? ''),
    );
    if (isPersonal) throw myWorkspaceClosed();
  };
}

function myWorkspaceClosed(): Problem {
  return new Problem(
    'policy_denied',
    'Your administrator has turned My workspace off for Rangecast. Choose another workspace.',
  );
}

function notOpened(): Problem {
  return new Problem(
    'policy_denied',
    'Your administrator has not opened this workspace for Rangecast. Choose another one.',
  );
}
