import type { ListedTable } from '../../shared/contract/tables.ts';
import { MARK_COLUMN } from '../../shared/table/mark.ts';
import type { Place } from '../powerbi/placeOf.ts';
import type { PowerBi } from '../powerbi/powerBi.ts';
import { probeColumns } from '../powerbi/probeColumns.ts';
import { gate } from '../store/gate.ts';
import type { Records } from '../store/records.ts';
import { gateKey } from '../store/tableKeys.ts';

/** What is known of a table: its columns without the mark, whence, and whether it has the mark. */
export type KnownTable = Omit<ListedTable, 'name'>;

/** What it takes to ask for a table. */
export interface TableQuestion {
  readonly powerBi: PowerBi;
  readonly records: Records;
  readonly tenantId: string;
  readonly place: Place & { readonly datasetId: string; readonly tableName: string };
}

/** Gives what is known of a table: as it was last written through this API, else what a query tells, else nothing. */
export async function knownTable(question: TableQuestion): Promise<KnownTable> {
  return (await recordedTable(question)) ?? tableFromNames(await probeColumns(question.powerBi, question.place));
}

/** A table as it was last written through this API; undefined when it never was. */
export async function recordedTable({ records, tenantId, place }: TableQuestion): Promise<KnownTable | undefined> {
  const { datasetId, tableName } = place;
  const schema = (await records.get(gateKey({ tenantId, datasetId, tableName }), gate))?.value.schema;
  if (schema === undefined) return undefined;
  const { columns, measures, description, isHidden, mark } = schema;
  return { columns, columnsFrom: 'record', measures, description, isHidden, mark };
}

/** What the names of all its columns tell of a table. */
export function tableFromNames(names: readonly string[] | undefined): KnownTable {
  if (names === undefined) return { columnsFrom: 'unknown', mark: false };
  const columns = names.filter((name) => name !== MARK_COLUMN).map((name) => ({ name }));
  return { columns, columnsFrom: 'query', mark: names.includes(MARK_COLUMN) };
}
