import { cellKinds, type CellKind } from './cellKinds.ts';
import { numberFormatKind, type NumberFormatKind } from './numberFormatKind.ts';
import { forStretches } from './forStretches.ts';
import type { DataRows } from './dataRows.ts';
import type { Pause } from './pause.ts';
import { HOLDS, type SelectionColumn } from './selectionColumn.ts';
import { textTally, type TextTally } from './textTally.ts';

/** How often each thing occurs in a column: all that its type and format are decided by. */
export interface ColumnTally {
  readonly kinds: Readonly<Record<CellKind, number>>;
  readonly texts: TextTally;
  /** The least and the greatest number; Infinity and -Infinity when there is none. */
  readonly numbers: { readonly least: number; readonly greatest: number };
  /** Number formats of the cells that hold numbers, with their counts. */
  readonly formats: ReadonlyMap<string, number>;
  /** What each number format of the column shows, read once. */
  readonly formatKinds: ReadonlyMap<string, NumberFormatKind>;
}

/** Counts what a column holds in those rows. A text is looked at once, however many cells hold it. */
export async function columnTally(
  column: SelectionColumn,
  { from, to, skip }: DataRows,
  pause: Pause,
): Promise<ColumnTally> {
  const { holds, numbers, formats, texts, formatCodes } = column.cells;
  const kindOfFormat = formatCodes.map(numberFormatKind);
  const kindAt = cellKinds(column, kindOfFormat);
  const kinds = noKinds();
  const range = { least: Infinity, greatest: -Infinity };
  const cellsWithText = new Uint32Array(texts.length);
  const numbersWithFormat = new Uint32Array(formatCodes.length);
  function count(first: number, end: number): void {
    for (let row = first; row < end; row += 1) {
      if (skip.size > 0 && skip.has(row)) continue;
      const number = numbers[row] ?? 0;
      const held = holds[row];
      const kind = kindAt(row);
      kinds[kind] += 1;
      if (kind === 'text') cellsWithText[number] = (cellsWithText[number] ?? 0) + 1;
      if (held !== HOLDS.number) continue;
      const format = formats[row] ?? 0;
      numbersWithFormat[format] = (numbersWithFormat[format] ?? 0) + 1;
      if (number < range.least) range.least = number;
      if (number > range.greatest) range.greatest = number;
    }
  }
  await forStretches({ from, to }, count, pause);
  return {
    kinds,
    texts: await textTally(texts, cellsWithText, pause),
    numbers: range,
    formats: new Map(formatCodes.map((code, i) => [code, numbersWithFormat[i] ?? 0] as const).filter(([, n]) => n > 0)),
    formatKinds: new Map(formatCodes.map((code, i) => [code, kindOfFormat[i] ?? 'number'])),
  };
}

function noKinds(): Record<CellKind, number> {
  return { blank: 0, error: 0, text: 0, boolean: 0, whole: 0, big: 0, fraction: 0, date: 0, time: 0, duration: 0 };
}
