import type { CellValue } from '../../shared/table/cellValue.ts';

/** The columns of the tables that schedules push to. */
export const columns = [
  { name: 'Id', dataType: 'Int64' },
  { name: 'Name', dataType: 'String' },
  { name: 'Amount', dataType: 'Double' },
] as const;

/** The row of an id: what arrives under the id can be compared cell by cell. */
export function cellsOf(id: number): readonly CellValue[] {
  return [id, id % 7 === 0 ? null : `Row ${id} – ü`, id / 4];
}
