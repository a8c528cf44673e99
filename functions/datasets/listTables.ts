import type { ReplyOf } from '../../shared/contract/endpoint.ts';
import type { ListedTable, listTables as listTablesEndpoint } from '../../shared/contract/tables.ts';
import { cutPage } from '../powerbi/cutPage.ts';
import { listTableNames } from '../powerbi/listTableNames.ts';
import { probeColumns } from '../powerbi/probeColumns.ts';
import { recordedTable, tableFromNames, type TableQuestion } from '../pushes/knownTable.ts';
import { createMemory } from './createMemory.ts';
import { inParallel } from './inParallel.ts';
import type { DatasetContext } from './placeContext.ts';

const MAX_PROBES = 10;
const PROBES_AT_A_TIME = 4;
const REMEMBERED_MS = 60_000;

// For the whole process, because a list that is asked again soon is what has to be cheap: every probe is one of the
// 120 queries that a user has a minute. By caller, because it is the caller's permissions that were asked.
const { remember } = createMemory<readonly string[] | undefined>(REMEMBERED_MS, () => performance.now());

/**
 * The tables of a dataset, a page of them, with their columns as far as they are known. Power BI's own list has names only;
 * at most 10 tables that this API has never written are asked for their columns, and the answers count for a minute.
 */
export async function listTables(
  context: DatasetContext,
  query: { readonly top: number; readonly skip: number },
): Promise<ReplyOf<typeof listTablesEndpoint>> {
  const page = cutPage(await listTableNames(context.powerBi, context.place), query);
  const askForColumns = createProbe(context);
  const value = await inParallel(page.value, PROBES_AT_A_TIME, async (name): Promise<ListedTable> => {
    const question = { ...context, place: { ...context.place, tableName: name } };
    return { name, ...((await recordedTable(question)) ?? tableFromNames(await askForColumns(question))) };
  });
  return { ...page, value };
}

/** Makes the question for a table's columns that is sent ten times at most; beyond that, nothing is known for now. */
function createProbe({ caller }: DatasetContext) {
  let probes = 0;
  return async ({ powerBi, place }: TableQuestion): Promise<readonly string[] | undefined> => {
    const { groupId = '', datasetId, tableName } = place;
    const key = [caller.tenantId, caller.objectId, groupId, datasetId, tableName].join(':').toLowerCase();
    try {
      return await remember(key, async () => {
        if (probes >= MAX_PROBES) throw new NoProbeLeft();
        probes += 1;
        return await probeColumns(powerBi, place);
      });
    } catch (error) {
      if (error instanceof NoProbeLeft) return undefined; // thrown, so that it is not remembered
      throw error;
    }
  };
}

class NoProbeLeft extends Error {}
