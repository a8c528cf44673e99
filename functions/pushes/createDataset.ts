import type { BodyOf, ReplyOf } from '../../shared/contract/endpoint.ts';
import type { createDataset as endpoint } from '../../shared/contract/datasets.ts';
import { CREATION_ENDS } from '../../shared/limits.ts';
import { Problem } from '../../shared/problem.ts';
import { checkTable } from '../../shared/table/checkTable.ts';
import type { Column } from '../../shared/table/column.ts';
import { MARK_COLUMN } from '../../shared/table/mark.ts';
import type { Violation } from '../../shared/violation.ts';
import { getDataset } from '../powerbi/getDataset.ts';
import { listDatasets } from '../powerbi/listDatasets.ts';
import { postDataset } from '../powerbi/postDataset.ts';
import { gate, newGate, type RecordedSchema } from '../store/gate.ts';
import { gateKey, type TableAddress } from '../store/tableKeys.ts';
import type { PlaceContext } from './placeContext.ts';

/** The hidden column that every row's mark goes into. */
const markColumn: Column = { name: MARK_COLUMN, dataType: 'String', isHidden: true, summarizeBy: 'none' };

/** Creates a push dataset after checking everything that Power BI's documents limit, and records its tables' definitions. */
export async function createDataset(
  context: PlaceContext,
  wanted: BodyOf<typeof endpoint>,
): Promise<ReplyOf<typeof endpoint>> {
  checkDefinition(wanted);
  if (!wanted.allowDuplicateName) await checkNameIsFree(context, wanted.name);
  const tables = wanted.tables.map((table) => ({
    name: table.name,
    columns: wanted.mark ? [...table.columns, markColumn] : table.columns,
  }));
  const made = await postDataset(context.powerBi, context.place, { name: wanted.name, tables }, wanted.retentionPolicy);
  await recordSchemas(context, made.id, wanted);
  return {
    id: made.id,
    name: made.name,
    webUrl: await webUrlOf(context, made.id),
    retentionPolicy: wanted.retentionPolicy,
    tables: wanted.tables.map((table) => ({ ...table, mark: wanted.mark })),
    creationEnds: CREATION_ENDS,
  };
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

function checkDefinition(wanted: BodyOf<typeof endpoint>): void {
  const errors: Violation[] = wanted.tables.flatMap((table, i) =>
    checkTable(table, { mark: wanted.mark }).map(({ path, message }) => ({ path: `tables[${i}].${path}`, message })),
  );
  const names = wanted.tables.map((table) => table.name.toLowerCase());
  for (const [i, name] of names.entries()) {
    if (names.indexOf(name) !== i)
      errors.push({ path: `tables[${i}].name`, message: 'There is a table of this name already.' });
  }
  if (errors.length === 0) return;
  throw new Problem('invalid_table', 'Power BI would refuse this dataset. Correct what is listed.', { errors });
}

async function checkNameIsFree(context: PlaceContext, name: string): Promise<void> {
  const datasets = await listDatasets(context);
  if (!datasets.some((dataset) => dataset.name.toLowerCase() === name.toLowerCase())) return;
  throw new Problem(
    'dataset_name_taken',
    'There is a dataset of this name in the workspace already. Choose it, or take another name.',
  );
}

async function recordSchemas(context: PlaceContext, datasetId: string, wanted: BodyOf<typeof endpoint>): Promise<void> {
  const { mark, retentionPolicy } = wanted;
  const { tenantId } = context;
  try {
    await Promise.all(
      wanted.tables.map(({ name, columns }) =>
        recordSchema(context, { tenantId, datasetId, tableName: name }, { columns, mark, retentionPolicy }),
      ),
    );
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw notRecorded(error);
  }
}

async function recordSchema(context: PlaceContext, address: TableAddress, schema: RecordedSchema): Promise<void> {
  const key = gateKey(address);
  const known = await context.records.get(key, gate);
  const recorded = await context.records.write(
    known === undefined
      ? { insert: key, value: { ...newGate, schema } }
      : { replace: known, value: { ...known.value, schema } },
  );
  if (recorded === undefined) throw notRecorded();
}

function notRecorded(cause?: unknown): Problem {
  return new Problem(
    'storage_unavailable',
    'The dataset was created, but its tables could not be recorded. Choose it from the list.',
    {},
    { cause },
  );
}
