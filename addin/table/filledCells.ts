import { forStretches } from './forStretches.ts';
import type { Pause } from './pause.ts';
import { placesOfTexts } from './placesOfTexts.ts';
import type { Selection } from './selection.ts';
import { HOLDS, type SelectionColumn } from './selectionColumn.ts';

/** Counts in each row of a selection the cells that hold something; spaces are nothing. */
export async function filledCells({ columns, rowCount }: Selection, pause: Pause): Promise<Uint16Array> {
  const counts = new Uint16Array(rowCount);
  for (const column of columns) {
    const { holds, numbers } = column.cells;
    const spaces = await placesOfTexts(column, isOnlySpaces, pause);
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

/** Tells whether some cell of a column holds something. It looks no further than to the first one. */
export function isFilled({ cells: { holds, numbers, texts } }: SelectionColumn): boolean {
  return holds.some((held, row) =>
    held === HOLDS.text ? !isOnlySpaces(texts[numbers[row] ?? 0] ?? '') : held !== HOLDS.blank,
  );
}

function isOnlySpaces(text: string): boolean {
  return text.trim() === '';
}
