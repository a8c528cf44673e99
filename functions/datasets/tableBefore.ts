import type { KnownDefinition } from '../../shared/table/tableChanges.ts';
import { countMarkedTable } from '../powerbi/countRows.ts';
import { listTableNames } from '../powerbi/listTableNames.ts';
import { countUnlessRefused } from '../pushes/countUnlessRefused.ts';
import { knownTable } from '../pushes/knownTable.ts';
import type { PushContext } from '../pushes/pushContext.ts';
import { gate, type RecordedSchema } from '../store/gate.ts';
import { gateKey } from '../store/tableKeys.ts';
import { noSuchTable } from './noSuchTable.ts';

/** A table before it is redefined. */
export interface TableBefore {
  /** Its definition as it was last written through this API. */
  readonly schema: RecordedSchema | undefined;
  /** Its definition as far as it can be told: by the record or by a query. */
  readonly definition: KnownDefinition | undefined;
  readonly mark: boolean;
}

/**
 * Finds out what a table is before it is redefined.
 * @throws {Problem} `table_not_found`
 */
export async function tableBefore(context: PushContext): Promise<TableBefore> {
  const { address, powerBi, place, records } = context;
  const schema = (await records.get(gateKey(address), gate))?.value.schema;
  if (schema !== undefined) {
    const { columns, measures = [], mark } = schema;
    return { schema, definition: { columns, measures }, mark };
  }
  await checkIsThere(context);
  const { columns, mark } = await knownTable({ ...context, tenantId: address.tenantId });
  if (columns !== undefined) return { schema, definition: { columns }, mark };
  // Nothing tells the columns of an empty table, but a query about the mark can be answered.
  const unmarked = await countUnlessRefused(() => countMarkedTable(powerBi, place));
  return { schema, definition: undefined, mark: unmarked !== undefined };
}

/** Whether Power BI does without a name's case in paths is not documented: that is left to its own answer. */
async function checkIsThere({ powerBi, place }: PushContext): Promise<void> {
  const names = await listTableNames(powerBi, place);
  const wanted = place.tableName.toLowerCase();
  if (!names.some((name) => name.toLowerCase() === wanted)) throw noSuchTable();
}
