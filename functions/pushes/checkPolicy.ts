import { Problem } from '../../shared/problem.ts';
import type { Place } from '../powerbi/placeOf.ts';
import type { Policy } from '../settings.ts';

/** Refuses a workspace that the administrator has closed for Rangecast. */
export function checkPolicy(policy: Policy, place: Place): void {
  const { groupId } = place;
  if (groupId === undefined) {
    if (policy.myWorkspace) return;
    throw new Problem(
      'policy_denied',
      'Your administrator has turned My workspace off for Rangecast. Choose another workspace.',
    );
  }
  const allowed = policy.allowedGroups;
  if (allowed === undefined || allowed.some((id) => id.toLowerCase() === groupId.toLowerCase())) return;
  throw new Problem(
    'policy_denied',
    'Your administrator has not opened this workspace for Rangecast. Choose another one.',
  );
}
