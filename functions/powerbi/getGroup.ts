import { group, type Group } from '../../shared/contract/groups.ts';
import { askPowerBi, readAnswer } from './askPowerBi.ts';
import type { PowerBi } from './powerBi.ts';

/** One workspace that the caller may see. Its `type` is `Workspace`, or begins with `Personal` for My workspace. */
export async function getGroup(powerBi: PowerBi, groupId: string): Promise<Group> {
  return readAnswer(await askPowerBi(powerBi, { method: 'GET', path: `/groups/${groupId}` }), group);
}
