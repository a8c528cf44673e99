import { datasetNotFound, notPushDataset } from '../http/knownErrors.ts';
import { messageRefusal } from '../http/refusal.ts';
import { TABLE_NOT_FOUND_CODE, tableNotFoundText } from '../http/unknownErrors.ts';
import type { Dataset } from '../state/dataset.ts';
import type { StoredTable } from '../store/storedTable.ts';
import type { Call } from './call.ts';
import { workspaceOf, writableWorkspaceOf } from './workspaceOf.ts';

/** The dataset that the path names; refuses with 404 where that workspace has none of this id. */
export function datasetOf(call: Call): Dataset {
  return findDataset(call, workspaceOf(call).id);
}

/** The dataset that the path names, where the caller may write. */
export function writableDatasetOf(call: Call): Dataset {
  return findDataset(call, writableWorkspaceOf(call).id);
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

function findDataset(call: Call, workspaceId: string): Dataset {
  const dataset = call.cloud.datasets.get(call.datasetId.toLowerCase());
  if (dataset?.workspaceId !== workspaceId) throw datasetNotFound(call.datasetId);
  return dataset;
}
