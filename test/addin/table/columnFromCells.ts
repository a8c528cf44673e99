import type { ExcelValue, ExcelValueType } from '../../../addin/table/selection.ts';
import type { SelectionColumn } from '../../../addin/table/selectionColumn.ts';
import { SelectionColumnBuilder } from '../../../addin/table/selectionColumnBuilder.ts';

/** One cell as Excel gives it. */
export interface ExcelCell {
  readonly value: ExcelValue;
  readonly type: ExcelValueType;
  readonly format: string;
}

/** Makes a column of cells that are already together. */
export function columnFromCells(letters: string, cells: readonly ExcelCell[]): SelectionColumn {
  const builder = new SelectionColumnBuilder(letters, cells.length);
  for (const { value, type, format } of cells) builder.add(value, type, format);
  return builder.column();
}
