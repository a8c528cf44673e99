import { texts } from '../texts/texts.ts';
import type { Fact } from './FactList.tsx';
import type { Person } from './usePerson.ts';

/** What a check of the connection has found about the person and what applies to them. */
export function connectionFacts({ name, objectId, tenantId, policy, limits }: Person): readonly Fact[] {
  const { allowedGroups, myWorkspace, rawRequests } = policy;
  const workspaces =
    allowedGroups === undefined ? texts().connection.allWorkspaces : texts().count.workspaces(allowedGroups.length);
  return [
    { label: texts().person.signedInAs, text: name },
    { label: texts().connection.userId, text: objectId },
    { label: texts().connection.tenantId, text: tenantId },
    { label: texts().connection.workspaces, text: workspaces },
    {
      label: texts().target.myWorkspace,
      text: myWorkspace ? texts().connection.allowed : texts().connection.notAllowed,
    },
    { label: texts().connection.rawRequests, text: texts().connection.rawPolicy[rawRequests] },
    { label: texts().connection.quota, text: texts().connection.perHour(limits.rowsPerHour) },
  ];
}
