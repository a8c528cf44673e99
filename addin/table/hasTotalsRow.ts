import { columnRepeats } from './columnRepeats.ts';
import { nameWords } from './nameWords.ts';
import type { Selection } from './selection.ts';
import { HOLDS, type SelectionColumn } from './selectionColumn.ts';

/** What a totals row calls itself in its first words, without accents. */
const labels =
  /^(?:sub ?total|total|totals|grand total|overall total|sum|sums|summe|summen|gesamt|gesamtsumme|gesamtergebnis|zwischensumme|endsumme|insgesamt|somme|total general|ensemble|totaal|totale|suma|summa)$/;

/** With fewer rows above, a sum proves little: 3 is below 1 and 2 in a list of numbers. */
const MIN_ROWS_TO_ADD_UP = 3;

/** Excel adds up in another order than we do. */
const TOLERANCE = 1e-9;

/**
 * Tells by evidence whether a selection's last row holds totals: it says so in its first filled cell, or its numbers are
 * the sums of those above and it holds nothing else.
 * @param from the first row below the header
 */
export function hasTotalsRow({ columns, rowCount }: Selection, from: number): boolean {
  const last = rowCount - 1;
  if (last <= from) return false;
  const filled = columns.filter((column) => column.valueAt(last) !== '');
  const numbers = filled.filter((column) => typeof column.valueAt(last) === 'number');
  if (numbers.length === 0) return false;
  const [first] = filled;
  const others = filled.filter((column) => typeof column.valueAt(last) !== 'number');
  const addsUp = () => countSums(numbers, from, last) * 2 > numbers.length;
  if (first !== undefined && isLabel(first, from, last)) return others.length === 1 || addsUp();
  if (others.length > 0 || last - from < MIN_ROWS_TO_ADD_UP) return false;
  // Where every column is filled, one that adds up may do so by chance.
  return (numbers.length < columns.length || numbers.length > 1) && addsUp();
}

/** Whether a cell reads "Total" or so and no row above does, as one of a company of that name would. */
function isLabel(column: SelectionColumn, from: number, last: number): boolean {
  const label = column.valueAt(last);
  if (typeof label !== 'string' || !labels.test(nameWords(label).join(' '))) return false;
  return !columnRepeats(column, last, from, last);
}

function countSums(columns: readonly SelectionColumn[], from: number, last: number): number {
  return columns.filter((column) => isSumOfAbove(column, from, last)).length;
}

function isSumOfAbove({ cells: { holds, numbers } }: SelectionColumn, from: number, last: number): boolean {
  const total = numbers[last] ?? 0;
  let sum = 0;
  let size = 0;
  for (let row = from; row < last; row += 1) {
    if (holds[row] !== HOLDS.number) continue;
    const number = numbers[row] ?? 0;
    sum += number;
    size += Math.abs(number);
  }
  return size > 0 && Math.abs(sum - total) <= size * TOLERANCE;
}
