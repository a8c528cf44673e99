import type { Link } from '../../links/link.ts';
import type { PushTarget } from '../../push/pushTarget.ts';

/** The table that a link goes to, as the API names it. */
export function placeOfLink({ target: { groupId, datasetId, tableName } }: Link): PushTarget {
  return { groupId, datasetId, tableName };
}

/** The same as people know it: `Finance › Sales › Orders`. */
export function whereOfLink({ target: { groupName, datasetName, tableName } }: Link): string {
  return [groupName, datasetName, tableName].join(' › ');
}
