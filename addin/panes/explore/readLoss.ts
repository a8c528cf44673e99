import type { Dataset } from '../../../shared/contract/datasets.ts';
import { getTable, listTables } from '../../../shared/contract/tables.ts';
import type { CallApi } from '../../api/createApi.ts';
import { isPushable } from '../datasetsShown.ts';
import type { Loss } from './lossText.ts';
import { readReports } from './readReports.ts';

/** Each table is a query of its own, of which Power BI allows 120 a minute. */
const MOST_COUNTED = 20;

/** Counts what is lost with a dataset, when it is asked: what was read before may be old. Rows are counted in push datasets of at most 20 tables only. */
export async function readLoss(
  callApi: CallApi,
  groupId: string | undefined,
  dataset: Dataset,
  signal: AbortSignal,
): Promise<Loss> {
  const reports = await readReports(callApi, groupId, signal);
  const named = reports.filter(({ datasetId }) => datasetId === dataset.id).map(({ name }) => name);
  if (!isPushable(dataset)) return { tables: undefined, rows: undefined, reports: named };
  const inDataset = { groupId, datasetId: dataset.id };
  const { value: tables } = await callApi(listTables, { params: inDataset, query: { top: 1000 } }, { signal });
  let rows: number | undefined = tables.length > MOST_COUNTED ? undefined : 0;
  for (const { name: tableName } of tables) {
    if (rows === undefined) break;
    const { rowsInTable } = await callApi(getTable, { params: { ...inDataset, tableName } }, { signal });
    rows = rowsInTable === undefined ? undefined : rows + rowsInTable;
  }
  return { tables: tables.length, rows, reports: named };
}
