import type { createDataset as endpoint, Dataset } from '../../shared/contract/datasets.ts';
import type { BodyOf, ReplyOf } from '../../shared/contract/endpoint.ts';
import { CREATION_ENDS } from '../../shared/limits.ts';
import { Problem } from '../../shared/problem.ts';
import { checkDataset } from '../../shared/table/checkDataset.ts';
import { hasMark } from '../../shared/table/hasMark.ts';
import { getDataset } from '../powerbi/getDataset.ts';
import { lookAtDatasets } from '../powerbi/lookAtDatasets.ts';
import type { NewDataset } from '../powerbi/postDataset.ts';
import { columnsInPowerBi } from './columnsInPowerBi.ts';
import { datasetNotes } from './datasetNotes.ts';
import { definitionErrors } from './definitionErrors.ts';
import type { PlaceContext } from './placeContext.ts';
import { recordSchemas, type NewSchema } from './recordSchemas.ts';
import { sendNewDataset } from './sendNewDataset.ts';

type Wanted = BodyOf<typeof endpoint>;

/**
 * Creates a push dataset after checking everything that Power BI's documents limit, and records its tables' definitions.
 * @throws {Problem} `invalid_table` with everything that is wrong, `dataset_name_taken`, `creation_in_doubt`,
 *   `dataset_creation_retired`
 */
export async function createDataset(context: PlaceContext, wanted: Wanted): Promise<ReplyOf<typeof endpoint>> {
  checkDefinition(wanted);
  const mark = hasMark(wanted.defaultMode, wanted.mark);
  const before = await lookAtDatasets(context);
  if (!wanted.allowDuplicateName) checkNameIsFree(before.datasets, wanted.name);
  const { id, name, isPending } = await sendNewDataset(context, newDatasetFrom(wanted, mark), before);
  await recordSchemas(context, id, newSchemasFrom(wanted, mark));
  const { defaultMode, retentionPolicy, tables, relationships = [] } = wanted;
  return {
    id,
    name,
    webUrl: await webUrlOf(context, id),
    defaultMode,
    retentionPolicy,
    tables: tables.map((table) => ({ ...table, mark })),
    relationships,
    notes: datasetNotes({ tables, defaultMode, retentionPolicy, mark, isPending }),
    creationEnds: CREATION_ENDS,
  };
}

function checkDefinition(wanted: Wanted): void {
  const errors = definitionErrors(checkDataset(wanted, { mark: wanted.mark }));
  if (errors.length === 0) return;
  throw new Problem('invalid_table', 'Power BI would refuse this dataset. Correct what is listed.', { errors });
}

function checkNameIsFree(datasets: readonly Dataset[], name: string): void {
  const same = datasets.filter((dataset) => dataset.name.toLowerCase() === name.toLowerCase());
  if (same.length === 0) return;
  throw new Problem(
    'dataset_name_taken',
    'There is a dataset of this name in the workspace already. Choose it, or take another name; names need not be ' +
      'unique, so "allowDuplicateName" creates one more.',
    { datasetIds: same.map(({ id }) => id) },
  );
}

/** Lists that are empty are left out: what the streaming modes do with them is not documented. */
function newDatasetFrom({ name, defaultMode, retentionPolicy, ...wanted }: Wanted, mark: boolean): NewDataset {
  const tables = wanted.tables.map((table) => ({
    ...table,
    columns: columnsInPowerBi(table.columns, mark),
    measures: unlessEmpty(table.measures),
  }));
  return { name, defaultMode, tables, relationships: unlessEmpty(wanted.relationships), retentionPolicy };
}

function unlessEmpty<Item>(list: readonly Item[] | undefined): readonly Item[] | undefined {
  return list?.length === 0 ? undefined : list;
}

function newSchemasFrom({ tables, defaultMode, retentionPolicy }: Wanted, mark: boolean): readonly NewSchema[] {
  return tables.map(({ name, ...definition }) => ({
    tableName: name,
    schema: { ...definition, mark, defaultMode, retentionPolicy },
  }));
}

/** Power BI's own address for the dataset; a new dataset may not be readable at once, and then it is the usual one. */
async function webUrlOf(context: PlaceContext, datasetId: string): Promise<string> {
  try {
    const { webUrl } = await getDataset(context.powerBi, { ...context.place, datasetId });
    return webUrl ?? context.datasetUrl(datasetId);
  } catch (error) {
    if (error instanceof Problem) return context.datasetUrl(datasetId);
    throw error;
  }
}
