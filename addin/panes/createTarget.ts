import { createDataset } from '../../shared/contract/datasets.ts';
import type { ListedTable } from '../../shared/contract/tables.ts';
import type { Table } from '../../shared/table/table.ts';
import type { CallApi } from '../api/createApi.ts';
import type { PushTarget } from '../push/pushTarget.ts';
import type { NewDataset } from './pushOrder.ts';
import type { ChosenDataset } from './targetState.ts';

/** A dataset that was just created, as a target of pushes and as a choice in the pane. */
export interface CreatedTarget {
  readonly target: PushTarget;
  readonly dataset: ChosenDataset;
  readonly table: ListedTable;
}

/** Creates a dataset with one table of the pushed table's columns. */
export async function createTarget(
  callApi: CallApi,
  wanted: NewDataset,
  { name, columns }: Table,
): Promise<CreatedTarget> {
  const { groupId, allowDuplicateName } = wanted;
  const created = await callApi(createDataset, {
    params: { groupId },
    body: {
      name: wanted.name,
      tables: [{ name, columns: columns.map((column) => ({ ...column })) }],
      allowDuplicateName,
    },
  });
  const mark = created.tables.some((table) => table.name === name && table.mark);
  return {
    target: { groupId, datasetId: created.id, tableName: name },
    dataset: { id: created.id, name: created.name },
    table: { name, columns: [...columns], columnsFrom: 'record', mark },
  };
}
