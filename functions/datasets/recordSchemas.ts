import { Problem } from '../../shared/problem.ts';
import { gate, newGate, type RecordedSchema } from '../store/gate.ts';
import { gateKey, type TableAddress } from '../store/tableKeys.ts';
import type { PlaceContext } from './placeContext.ts';

/** The definition of one table of a new dataset. */
export interface NewSchema {
  readonly tableName: string;
  readonly schema: RecordedSchema;
}

/**
 * Records the definitions of a new dataset's tables, because Power BI's own list of tables gives names only.
 * @throws {Problem} `storage_unavailable`, which says that the dataset is there
 */
export async function recordSchemas(
  context: PlaceContext,
  datasetId: string,
  schemas: readonly NewSchema[],
): Promise<void> {
  const { tenantId } = context;
  try {
    await Promise.all(
      schemas.map(({ tableName, schema }) => recordSchema(context, { tenantId, datasetId, tableName }, schema)),
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
