import { HOLDS, type SelectionColumn } from './selectionColumn.ts';

/** Tells whether the text of a row's cell turns up again in the column's rows of that span, without `to`. */
export function columnRepeats(column: SelectionColumn, row: number, from: number, to: number): boolean {
  const { holds, numbers, texts } = column.cells;
  const text = column.valueAt(row);
  for (let other = from; other < to; other += 1)
    if (other !== row && holds[other] === HOLDS.text && texts[numbers[other] ?? 0] === text) return true;
  return false;
}
