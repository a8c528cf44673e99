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
  for (const [r, row] of rows.entries()) {
    if (errors.length >= MAX_ERRORS) break;
    if (row.length !== columns.length) {
      errors.push({ path: `rows[${r}]`, message: `has ${row.length} values for ${columns.length} columns` });
      continue;
    }
    for (const [c, column] of columns.entries()) {
      const value = row[c] ?? null;
      const message = column.dataType === undefined ? undefined : cellProblem(column.dataType, value);
      if (message !== undefined) errors.push({ path: `rows[${r}].${column.name}`, message });
    }
  }
  if (errors.length === 0) return;
  throw new Problem('invalid_rows', 'Some cells cannot go to Power BI as they are. Correct them; nothing was sent.', {
    errors: errors.slice(0, MAX_ERRORS),
  });
}
