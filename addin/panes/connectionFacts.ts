import { texts } from '../texts/texts.ts';
import type { Fact } from './FactList.tsx';
import type { Person } from './usePerson.ts';

const rawTexts: Readonly<Record<Person['policy']['rawRequests'], string>> = {
  off: 'None',
  read: 'Only those that read',
  all: 'All',
};

/** What a check of the connection has found about the person and what applies to them. */
export function connectionFacts({ name, objectId, tenantId, policy, limits }: Person): readonly Fact[] {
  const { allowedGroups } = policy;
  const workspaces =
    allowedGroups === undefined ? 'All that you may see' : texts().count.workspaces(allowedGroups.length);
  return [
    { label: 'Signed in as', text: name },
    { label: 'User id', text: objectId },
    { label: 'Tenant id', text: tenantId },
    { label: 'Workspaces', text: workspaces },
    { label: 'My workspace', text: policy.myWorkspace ? 'Allowed' : 'Not allowed' },
    { label: 'Raw requests', text: rawTexts[policy.rawRequests] },
    { label: 'Quota', text: `${texts().count.rows(limits.rowsPerHour)} an hour into one dataset` },
  ];
}
