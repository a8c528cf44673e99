import type { Workspace } from '../state/workspace.ts';
import type { Call } from './call.ts';

/** A workspace as the REST API tells of it. */
export function groupReply(workspace: Workspace, { caller }: Call): object {
  return {
    id: workspace.id,
    isReadOnly: !workspace.writers.includes(caller.objectId),
    isOnDedicatedCapacity: false,
    // Documented as a type; that the id of My workspace is answered with it is inferred.
    type: workspace.ownerId === undefined ? 'Workspace' : 'PersonalGroup',
    name: workspace.name,
  };
}
