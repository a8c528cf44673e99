import { HOLDS, type SelectionColumn } from './selectionColumn.ts';

/** Tells whether the text of a row's cell turns up again in the column's rows of that span, without `to`. */
export function columnRepeats(column: SelectionColumn, row: number, from: number, to: number): boolean {
  const { holds, numbers, texts } = column.cells;
  const text = column.valueAt(row);
  const places = new Set(texts.flatMap((other, place) => (other === text ? [place] : [])));
  for (let other = from; other < to; other += 1)
    if (other !== row && holds[other] === HOLDS.text && places.has(numbers[other] ?? 0)) return true;
  return false;
}
