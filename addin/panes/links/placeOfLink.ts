import type { Link } from '../../links/link.ts';
import type { PushTarget } from '../../push/pushTarget.ts';
import { workspaceName } from '../workspaceName.ts';

/** The table that a link goes to, as the API names it. */
export function placeOfLink({ target: { groupId, datasetId, tableName } }: Pick<Link, 'target'>): PushTarget {
  return { groupId, datasetId, tableName };
}

/** The same as people know it: `Finance › Sales › Orders`. */
export function whereOfLink({ target: { groupId, groupName, datasetName, tableName } }: Pick<Link, 'target'>): string {
  return [workspaceName({ id: groupId, name: groupName }), datasetName, tableName].join(' › ');
}
