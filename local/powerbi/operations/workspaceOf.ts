import { emptyRefusal, pbiErrorRefusal } from '../http/refusal.ts';
import { FORBIDDEN_REASON, GROUP_NOT_FOUND_CODE } from '../http/unknownErrors.ts';
import type { Workspace } from '../state/workspace.ts';
import type { Call } from './call.ts';

/** The workspace that the path names, or the caller's own; refuses with 404 or 403 where the caller has none. */
export function workspaceOf(call: Call): Workspace {
  const { workspaces } = call.cloud;
  const { groupId, caller } = call;
  const found =
    groupId === undefined
      ? workspaces.find((workspace) => workspace.ownerId === caller.objectId)
      : workspaces.find((workspace) => workspace.id === groupId.toLowerCase());
  if (!found) throw pbiErrorRefusal(404, GROUP_NOT_FOUND_CODE);
  if (!isMember(found, call)) throw emptyRefusal(403, FORBIDDEN_REASON);
  return found;
}

/** The workspace that the path names, where the caller may write; refuses with 403 where they may only look. */
export function writableWorkspaceOf(call: Call): Workspace {
  const workspace = workspaceOf(call);
  if (!workspace.writers.includes(call.caller.objectId)) throw emptyRefusal(403, FORBIDDEN_REASON);
  return workspace;
}

/** Tells whether the caller is a member of the workspace, in whatever role. */
export function isMember(workspace: Workspace, { caller }: Call): boolean {
  const isIn = (list: readonly string[]) => list.includes(caller.objectId);
  return workspace.tenantId === caller.tenantId && (isIn(workspace.writers) || isIn(workspace.readers));
}
