import type { PushTarget } from '../push/pushTarget.ts';
import type { TargetState } from './targetState.ts';

/** The existing table that is chosen, as the API names it; undefined while none is. */
export function placeOf({ workspace, dataset, table }: TargetState): PushTarget | undefined {
  return dataset && table && { groupId: workspace.id, datasetId: dataset.id, tableName: table.name };
}
