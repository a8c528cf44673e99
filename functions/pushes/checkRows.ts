import type { Violation } from '../../shared/violation.ts';
import type { CellValue } from '../../shared/table/cellValue.ts';
import type { PushRecord } from '../store/pushRecord.ts';
import { cellError } from './cellError.ts';
import { invalidRows, MAX_ROW_ERRORS } from './invalidRows.ts';

/**
 * Refuses rows that Power BI would refuse, before any of them is sent.
 * @throws {Problem} `invalid_rows` with row and column of the first 100 cells
 */
export function checkRows(columns: PushRecord['columns'], rows: readonly (readonly CellValue[])[]): void {
  const errors: Violation[] = [];
  for (let r = 0; r < rows.length && errors.length < MAX_ROW_ERRORS; r++)
    addRowErrors(errors, columns, rows[r] ?? [], r);
  if (errors.length > 0) throw invalidRows(errors);
}

/** Plain loops: a batch has up to 750,000 cells. */
function addRowErrors(errors: Violation[], columns: PushRecord['columns'], row: readonly CellValue[], r: number): void {
  if (row.length !== columns.length) {
    errors.push({ path: `rows[${r}]`, message: `has ${row.length} values for ${columns.length} columns` });
    return;
  }
  for (let c = 0; c < row.length; c++) {
    const column = columns[c];
    if (column === undefined) continue;
    const message = cellError(column, row[c] ?? null);
    if (message !== undefined) errors.push({ path: `rows[${r}].${column.name}`, message });
  }
}
