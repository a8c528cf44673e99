import type { ExcelValue } from '../../../addin/table/selection.ts';
import type { SelectionColumn } from '../../../addin/table/selectionColumn.ts';

/** The values of a column, row by row. */
export function valuesOf(column: SelectionColumn): readonly ExcelValue[] {
  return Array.from({ length: column.rowCount }, (_, row) => column.valueAt(row));
}
