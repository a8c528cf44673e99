import type { CellEdit } from '../model/workbook.ts';
import type { Members } from './hostObject.ts';
import { invalidArgument } from './invalidArgument.ts';
import type { Json } from '../model/json.ts';
import type { RangeObject } from './rangeObject.ts';
import { RichError } from './richError.ts';

/** The properties of a range that can be set: one value for all cells, or one for each. */
export function rangeSetters(range: RangeObject): NonNullable<Members['setters']> {
  const { host, sheet, area } = range;
  const write = (member: string, editFrom: (value: Json) => CellEdit) => (value: Json) => {
    checkShape(range, value, member);
    host.workbook.edit(sheet, area, (row, column) => editFrom(cellOf(value, row, column)));
  };
  return {
    Values: write('Range.values', valueEdit),
    Formulas: write('Range.formulas', valueEdit),
    NumberFormat: write('Range.numberFormat', (value) => (typeof value === 'string' ? { format: value } : {})),
    RowHidden: (value) => host.workbook.hideRows(sheet, area.row, area.rows, value === true),
    ColumnHidden: (value) => host.workbook.hideColumns(sheet, area.column, area.columns, value === true),
  };
}

/** null leaves a cell as it is, "" empties it. */
function valueEdit(value: Json): CellEdit {
  if (value === null) return {};
  if (value === '') return { value: null };
  if (typeof value === 'object') throw invalidArgument('Range.values');
  return { value };
}

function checkShape({ area }: RangeObject, value: Json, member: string): void {
  if (!isList(value)) return;
  const fits = value.length === area.rows && value.every((row) => isList(row) && row.length === area.columns);
  if (fits) return;
  throw new RichError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    member,
  );
}

function cellOf(value: Json, row: number, column: number): Json {
  if (!isList(value)) return value;
  const cells = value[row];
  return cells !== undefined && isList(cells) ? (cells[column] ?? null) : null;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
