import type { Choices } from './choices.ts';
import { filledCells, isFilled } from './filledCells.ts';
import { findHeaderRow } from './findHeaderRow.ts';
import { hasTotalsRow } from './hasTotalsRow.ts';
import { headerRows } from './headerRows.ts';
import type { Pause } from './pause.ts';
import { repeatedHeaderRows } from './repeatedHeaderRows.ts';
import { rowsBelow } from './rowsBelow.ts';
import type { RowSpan } from './rowSpan.ts';
import type { Selection } from './selection.ts';
import { subtotalRows } from './subtotalRows.ts';

/** Kinds of rows that are no data. */
export type AsideKind = 'rows-above' | 'rows-below' | 'blank-row' | 'header-again' | 'subtotal-row' | 'total-row';

/** Which rows of a selection are what. */
export interface SheetLayout {
  /** The row that looks like the columns' names; undefined: none does. */
  readonly detected: number | undefined;
  /** The rows whose texts are the columns' names: one or two, or none. */
  readonly header: readonly number[];
  /** The rows below the header, asides among them. */
  readonly body: RowSpan;
  /** The rows that are no data. No row is in two of them. */
  readonly asides: Readonly<Record<AsideKind, readonly number[]>>;
}

const layoutBefore = new WeakMap<Selection, { readonly key: string; readonly layout: SheetLayout }>();

/** Tells by evidence which rows of a selection hold names, data, titles, totals, remarks or nothing. */
export async function sheetLayout(selection: Selection, choices: Choices, pause: Pause): Promise<SheetLayout> {
  const key = JSON.stringify([choices.header, choices.headerRow]);
  const known = layoutBefore.get(selection);
  if (known?.key === key) return known.layout;
  const layout = await newLayout(selection, choices, pause);
  layoutBefore.set(selection, { key, layout });
  return layout;
}

async function newLayout(selection: Selection, choices: Choices, pause: Pause): Promise<SheetLayout> {
  const filled = await filledCells(selection, pause);
  const { rowCount } = selection;
  const detected = detectedRow(selection);
  const first = nameRow(selection, choices, detected);
  const isChosen = first !== undefined && selection.rowNumbers[first] === choices.headerRow;
  const isAlone = isChosen || selection.excelTable !== undefined;
  const header = first === undefined || rowCount === 0 ? [] : isAlone ? [first] : headerRows(selection, first);
  const top = header[0] ?? 0;
  const from = header.length === 0 ? 0 : (header.at(-1) ?? 0) + 1;
  const isUsed = (row: number) => (filled[row] ?? 0) > 0;

  // An Excel table ends where its data ends.
  const below = selection.excelTable ? [] : rowsBelow(selection, { from, to: rowCount }, filled);
  let to = below[0] ?? rowCount;
  while (to > from && !isUsed(to - 1)) to -= 1;
  const columns = selection.columns.filter(isFilled);
  const again = repeatedHeaderRows(selection, header.at(-1), { from, to });
  const subtotals = await subtotalRows(columns, { from, to }, pause);
  const before = new Set(subtotals.filter((row) => row < to - 1));
  const hasTotals = hasTotalsRow(columns, { from, to }, before);
  const asides = {
    'rows-above': Array.from({ length: top }, (_, row) => row),
    'rows-below': below,
    'blank-row': blankRows(filled, { from, to: rowCount }),
    'header-again': again,
    'subtotal-row': hasTotals ? [...before] : subtotals,
    'total-row': hasTotals ? [to - 1] : [],
  };
  return { detected, header, body: { from, to: rowCount }, asides };
}

/** An Excel table says itself whether its first row holds names. */
function detectedRow(selection: Selection): number | undefined {
  if (selection.excelTable === undefined) return findHeaderRow(selection);
  return selection.excelTable.hasHeaderRow ? 0 : undefined;
}

/** The row that the user chose, else the one that looks like names. */
function nameRow({ rowNumbers }: Selection, { header, headerRow }: Choices, detected: number | undefined) {
  if (header === false) return undefined;
  const chosen = headerRow === undefined ? -1 : rowNumbers.indexOf(headerRow);
  if (chosen >= 0) return chosen;
  return detected ?? (header === true ? 0 : undefined);
}

function blankRows(filled: Uint16Array, { from, to }: RowSpan): readonly number[] {
  const rows: number[] = [];
  for (let row = from; row < to; row += 1) if (filled[row] === 0) rows.push(row);
  return rows;
}
