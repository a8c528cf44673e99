import { forStretches } from './forStretches.ts';
import type { Pause } from './pause.ts';
import type { Selection } from './selection.ts';
import { HOLDS, type SelectionColumn } from './selectionColumn.ts';

/** Counts in each row of a selection the cells that hold something; spaces are nothing. */
export async function filledCells({ columns, rowCount }: Selection, pause: Pause): Promise<Uint16Array> {
  const counts = new Uint16Array(rowCount);
  for (const column of columns) {
    const { holds, numbers } = column.cells;
    const spaces = placesOfSpaces(column);
    const count = (first: number, end: number) => {
      for (let row = first; row < end; row += 1) {
        const held = holds[row];
        if (held === HOLDS.blank || (spaces && held === HOLDS.text && spaces.has(numbers[row] ?? 0))) continue;
        counts[row] = (counts[row] ?? 0) + 1;
      }
    };
    await forStretches({ from: 0, to: rowCount }, count, pause);
  }
  return counts;
}

/** Tells whether some cell of a column holds something. */
export function isFilled(column: SelectionColumn): boolean {
  const spaces = placesOfSpaces(column);
  const { holds, numbers } = column.cells;
  return holds.some((held, row) =>
    held === HOLDS.text ? spaces?.has(numbers[row] ?? 0) !== true : held !== HOLDS.blank,
  );
}

/** Which of a column's texts are only spaces; undefined: none, as nearly always. */
function placesOfSpaces({ cells: { texts } }: SelectionColumn): ReadonlySet<number> | undefined {
  const places = texts.flatMap((text, place) => (text.trim() === '' ? [place] : []));
  return places.length > 0 ? new Set(places) : undefined;
}
