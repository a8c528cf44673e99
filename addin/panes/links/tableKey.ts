import type { Link } from '../../links/link.ts';

/** A text that is the same for links that go to the same table. */
export function tableKey({ target: { groupId, datasetId, tableName } }: Link): string {
  return JSON.stringify([groupId, datasetId, tableName]);
}
