import { createDataset } from '../../shared/contract/datasets.ts';
import { getTable, listTables } from '../../shared/contract/tables.ts';
import { MAX_TABLES_PER_DATASET } from '../../shared/limits.ts';
import { Problem } from '../../shared/problem.ts';
import type { CallApi } from '../api/createApi.ts';
import { SignInError } from '../auth/signInError.ts';
import type { TablesOrder } from './tablesOrder.ts';

/** Creates the dataset of an order; asked again, it gives the one that is there. */
export type CreateOnce = (callApi: CallApi) => Promise<string>;

/**
 * Makes what creates a dataset once, and gives its id. When the answer to an earlier try was lost, the dataset may be there
 * all the same: then it is looked for by its name and its tables before anything is created.
 * @throws {Problem} or {Unreachable} when it could not be created; `dataset_name_taken` when another one has the name
 */
export function createTables(order: TablesOrder): CreateOnce {
  let id: string | undefined;
  let isUncertain = false;

  async function create(callApi: CallApi, allowDuplicateName: boolean): Promise<string> {
    try {
      const created = await callApi(createDataset, {
        params: { groupId: order.groupId },
        body: { ...definitionOf(order), allowDuplicateName },
      });
      return created.id;
    } catch (error) {
      isUncertain ||= !isRefusal(error);
      throw error;
    }
  }

  /** Asks for it under a name that must be free: if it is not, the refusal says who has it. */
  async function createOrFind(callApi: CallApi): Promise<string> {
    try {
      return await create(callApi, false);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'dataset_name_taken') throw error;
      const strangers = (error.details.datasetIds ?? []).filter((each) => !order.namesakes.includes(each));
      if (strangers.length === 0) return create(callApi, true);
      const [found, another] = strangers;
      if (found === undefined || another !== undefined || !(await isOurs(callApi, order, found))) throw error;
      return found;
    }
  }

  return async (callApi) => {
    id ??= await (isUncertain ? createOrFind(callApi) : create(callApi, order.namesakes.length > 0));
    return id;
  };
}

function definitionOf({ name, tables, relationships, retentionPolicy }: TablesOrder) {
  return {
    name,
    retentionPolicy,
    tables: tables.map(({ table, measures }) => ({
      name: table.name,
      columns: table.columns.map((column) => ({ ...column })),
      ...(measures.length > 0 ? { measures: measures.map((measure) => ({ ...measure })) } : {}),
    })),
    ...(relationships.length > 0 ? { relationships: relationships.map((each) => ({ ...each })) } : {}),
  };
}

/** Whether an error says for certain that nothing was created: without a sign-in, nothing was even asked. */
function isRefusal(error: unknown): boolean {
  if (error instanceof SignInError) return true;
  return error instanceof Problem && error.status < 500 && error.code !== 'creation_in_doubt';
}

/** A dataset of our name with our tables, all of them empty: one that was pushed to before is somebody's, and is not ours. */
async function isOurs(callApi: CallApi, { groupId, tables }: TablesOrder, datasetId: string): Promise<boolean> {
  const { value } = await callApi(listTables, {
    params: { groupId, datasetId },
    query: { top: MAX_TABLES_PER_DATASET },
  });
  const wanted = new Set(tables.map(({ table }) => table.name));
  if (value.length !== wanted.size || !value.every(({ name }) => wanted.has(name))) return false;
  for (const { name: tableName } of value) {
    const { rowsInTable } = await callApi(getTable, { params: { groupId, datasetId, tableName } });
    if (rowsInTable !== 0) return false;
  }
  return true;
}
