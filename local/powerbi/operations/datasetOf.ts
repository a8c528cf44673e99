import { datasetNotFound, notPushDataset } from '../http/knownErrors.ts';
import { emptyRefusal, messageRefusal } from '../http/refusal.ts';
import { FORBIDDEN_REASON, TABLE_NOT_FOUND_CODE, tableNotFoundText } from '../http/unknownErrors.ts';
import type { Dataset } from '../state/dataset.ts';
import type { Workspace } from '../state/workspace.ts';
import type { StoredTable } from '../store/storedTable.ts';
import type { Call } from './call.ts';
import { isMember, workspaceOf } from './workspaceOf.ts';

/** The dataset that the path names; refuses with 404 where the caller finds none of this id there. */
export function datasetOf(call: Call): Dataset {
  const workspace = workspaceOf(call);
  const dataset = call.cloud.datasets.get(call.datasetId.toLowerCase());
  if (!dataset || !isFoundFrom(workspace, dataset, call)) throw datasetNotFound(call.datasetId);
  return dataset;
}

/** The dataset that the path names, where the caller may write; refuses with 403 where they may only look. */
export function writableDatasetOf(call: Call): Dataset {
  const dataset = datasetOf(call);
  const workspace = workspaceWithId(dataset.workspaceId, call);
  if (!workspace?.writers.includes(call.caller.objectId)) throw emptyRefusal(403, FORBIDDEN_REASON);
  return dataset;
}

/** Refuses with 404 a dataset that rows can't be pushed into. */
export function checkPushDataset(dataset: Dataset): void {
  if (!dataset.isPush) throw notPushDataset(dataset.id);
}

/** The table that the path names, in exactly that spelling; refuses with 404. */
export function tableOf(dataset: Dataset, call: Call): StoredTable {
  const table = dataset.tables.find((candidate) => candidate.name === call.tableName);
  if (!table) throw messageRefusal(404, TABLE_NOT_FOUND_CODE, tableNotFoundText(call.tableName));
  return table;
}

function isFoundFrom(workspace: Workspace, dataset: Dataset, call: Call): boolean {
  if (dataset.workspaceId === workspace.id) return true;
  if (call.cloud.options.datasetResolution === 'workspace') return false;
  const other = workspaceWithId(dataset.workspaceId, call);
  return other !== undefined && isMember(other, call);
}

function workspaceWithId(id: string, { cloud }: Call): Workspace | undefined {
  return cloud.workspaces.find((workspace) => workspace.id === id);
}
