import { Problem } from '../../shared/problem.ts';
import type { Violation } from '../../shared/violation.ts';
import { cellProblem } from '../../shared/table/cellProblem.ts';
import type { CellValue } from '../../shared/table/cellValue.ts';
import type { PushRecord } from '../store/pushRecord.ts';

const MAX_ERRORS = 100;

/**
 * Refuses rows that Power BI would refuse, before any of them is sent.
 * @throws {Problem} `invalid_rows` with row and column of the first 100 cells
 */
export function checkRows(columns: PushRecord['columns'], rows: readonly (readonly CellValue[])[]): void {
  const errors: Violation[] = [];
  for (let r = 0; r < rows.length && errors.length < MAX_ERRORS; r++) addRowErrors(errors, columns, rows[r] ?? [], r);
  if (errors.length === 0) return;
  throw new Problem('invalid_rows', 'Some cells cannot go to Power BI as they are. Correct them; nothing was sent.', {
    errors: errors.slice(0, MAX_ERRORS),
  });
}

/** Plain loops: a batch has up to 750,000 cells. */
function addRowErrors(errors: Violation[], columns: PushRecord['columns'], row: readonly CellValue[], r: number): void {
  if (row.length !== columns.length) {
    errors.push({ path: `rows[${r}]`, message: `has ${row.length} values for ${columns.length} columns` });
    return;
  }
  for (let c = 0; c < row.length; c++) {
    const column = columns[c];
    if (column?.dataType === undefined) continue;
    const message = cellProblem(column.dataType, row[c] ?? null);
    if (message !== undefined) errors.push({ path: `rows[${r}].${column.name}`, message });
  }
}
