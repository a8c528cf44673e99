import { forStretches } from './forStretches.ts';
import type { Pause } from './pause.ts';
import { placesOfTexts } from './placesOfTexts.ts';
import type { RowSpan } from './rowSpan.ts';
import { RunningSum } from './runningSum.ts';
import { HOLDS, type SelectionColumn } from './selectionColumn.ts';
import { hasTotalWord } from './totalWords.ts';

/** Columns from the left in which a subtotal may say that it is one. */
const LABEL_COLUMNS = 4;

/** What a column's numbers add up to above a row, without the subtotals among them. */
interface Sums {
  readonly column: SelectionColumn;
  /** From the first row of data on. */
  readonly all: RunningSum;
  /** From the last subtotal on. */
  readonly since: RunningSum;
}

/**
 * Finds rows between others that say "Total North" or so and whose numbers are mostly the sums of the rows since the one
 * before, or of all rows above. Every row is added up once, however many say so.
 */
export async function subtotalRows(
  columns: readonly SelectionColumn[],
  { from, to }: RowSpan,
  pause: Pause,
): Promise<readonly number[]> {
  const labelled = await labelledRows(columns, { from, to }, pause);
  if (labelled.length === 0) return [];
  const sums = columns.map((column): Sums => ({ column, all: new RunningSum(), since: new RunningSum() }));
  const found: number[] = [];
  let next = 0;
  let added = from;
  function find(_first: number, end: number): void {
    for (let row = labelled[next] ?? end; row < end; row = labelled[next] ?? end) {
      addRows(sums, { from: added, to: row });
      const isFound = row > from && isSubtotal(sums, row);
      if (isFound) {
        found.push(row);
        for (const { since } of sums) since.clear();
      }
      added = isFound ? row + 1 : row;
      next += 1;
    }
    addRows(sums, { from: added, to: end });
    added = end;
  }
  await forStretches({ from, to: (labelled.at(-1) ?? from) + 1 }, find, pause);
  return found;
}

function addRows(sums: readonly Sums[], { from, to }: RowSpan): void {
  for (const { column, all, since } of sums) {
    const { holds, numbers } = column.cells;
    for (let row = from; row < to; row += 1) {
      if (holds[row] !== HOLDS.number) continue;
      const number = numbers[row] ?? 0;
      all.add(number);
      since.add(number);
    }
  }
}

function isSubtotal(sums: readonly Sums[], row: number): boolean {
  let numbers = 0;
  let ofAll = 0;
  let ofThoseSince = 0;
  for (const { column, all, since } of sums) {
    if (column.cells.holds[row] !== HOLDS.number) continue;
    const total = column.cells.numbers[row] ?? 0;
    numbers += 1;
    if (all.is(total)) ofAll += 1;
    if (since.is(total)) ofThoseSince += 1;
  }
  return Math.max(ofAll, ofThoseSince) * 2 > numbers;
}

/** The rows with a word for a total, from top to bottom. */
async function labelledRows(
  columns: readonly SelectionColumn[],
  { from, to }: RowSpan,
  pause: Pause,
): Promise<readonly number[]> {
  const isLabelled = new Uint8Array(to);
  for (const column of columns.slice(0, LABEL_COLUMNS)) {
    const places = await placesOfTexts(column, hasTotalWord, pause);
    if (places === undefined) continue;
    const { holds, numbers } = column.cells;
    const mark = (first: number, end: number) => {
      for (let row = first; row < end; row += 1)
        if (holds[row] === HOLDS.text && places.has(numbers[row] ?? 0)) isLabelled[row] = 1;
    };
    await forStretches({ from, to }, mark, pause);
  }
  const rows: number[] = [];
  for (let row = from; row < to; row += 1) if (isLabelled[row] === 1) rows.push(row);
  return rows;
}
