import type { Selection } from './selection.ts';
import { tableNameFrom } from './tableNameFrom.ts';

/** The name of the table that a selection makes, unless the user chooses one: the Excel table's or else the sheet's. */
export function proposedTableName({ excelTable, sheet }: Selection): string {
  return tableNameFrom(excelTable?.name ?? sheet);
}
