import { cellLook } from './cellLook.ts';
import { isFilled } from './filledCells.ts';
import type { RowSpan } from './rowSpan.ts';
import type { Selection } from './selection.ts';
import { HOLDS, type SelectionColumn } from './selectionColumn.ts';

/** Remarks below a table are seldom longer. */
const ROWS_TO_LOOK_AT = 30;

/** How a remark begins: a word for it with a colon, a moment, or the mark that it explains. */
const remark =
  /^\s*(?:(?:data )?sources?|notes?|remarks?|footnotes?|legend|disclaimer|quellen?|hinweise?|anmerkung(?:en)?|remarques?|fuente|bron|fonte)\s*:|^\s*(?:generated|created|printed|exported|last (?:updated|refreshed)|as of|page|stand|erstellt|gedruckt|seite)\b.*\d|^\s*(?:confidential|vertraulich)\b|^\s*(?:\*+|†|‡|©|\(?\d\)|¹|²|³)\s*\S/i;

/** In narrower tables a row with one filled cell is nothing special. */
const MIN_COLUMNS_FOR_SINGLE = 4;

/**
 * Finds the remarks below the data: rows at the end that hold only texts in at most half of the columns, if a blank row
 * stands before them, they begin like a remark, as the data does not, or they stand in a column of other values.
 * @param filled how many cells each row fills
 */
export function rowsBelow(selection: Selection, { from, to }: RowSpan, filled: Uint16Array): readonly number[] {
  const columns = selection.columns.filter(isFilled);
  const first = Math.max(from + 1, to - ROWS_TO_LOOK_AT);
  let top = to;
  while (top > first && isNarrowText(columns, top - 1, filled)) top -= 1;
  // The rest are remarks from the first row on that is one for certain, and the rows of one cell right above it.
  const lowest = top;
  while (top < to && !isRemark(columns, top, { from, to: lowest }, filled)) top += 1;
  const isSingle = (row: number) => filled[row] === 1 && columns.length >= MIN_COLUMNS_FOR_SINGLE;
  while (top < to && top > lowest && isSingle(top - 1)) top -= 1;
  const rows = Array.from({ length: to - top }, (_, r) => top + r);
  return rows.filter((row) => (filled[row] ?? 0) > 0);
}

function isNarrowText(columns: readonly SelectionColumn[], row: number, filled: Uint16Array): boolean {
  const count = filled[row] ?? 0;
  if (count === 0) return true;
  if (count > 1 && count * 2 > columns.length) return false;
  return columns.every((column) => ['blank', 'text'].includes(cellLook(column, row)));
}

function isRemark(columns: readonly SelectionColumn[], row: number, body: RowSpan, filled: Uint16Array): boolean {
  if ((filled[row] ?? 0) === 0) return false;
  const isAfterGap = (filled[row - 1] ?? 0) === 0;
  // The steps of a recipe begin like remarks too, and nothing stands beside them that would tell.
  const isList = columns.length === 1 && !isAfterGap;
  const texts = columns.filter((column) => cellLook(column, row) === 'text');
  if (!isList && beginsLikeRemark(texts[0], row) && !beginsLikeRemark(texts[0], lastFilled(body, filled))) return true;
  if (columns.length === 1) return false;
  const isSmall = texts.length * 3 <= Math.max(columns.length, 3);
  return (isAfterGap && isSmall) || texts.some((column) => holdsNoText(column, body));
}

function beginsLikeRemark(column: SelectionColumn | undefined, row: number): boolean {
  return remark.test(String(column?.valueAt(row) ?? ''));
}

function lastFilled({ from, to }: RowSpan, filled: Uint16Array): number {
  let last = to - 1;
  while (last > from && filled[last] === 0) last -= 1;
  return last;
}

function holdsNoText({ cells: { holds } }: SelectionColumn, { from, to }: RowSpan): boolean {
  let values = 0;
  for (let row = from; row < to; row += 1) {
    if (holds[row] === HOLDS.text) return false;
    if (holds[row] !== HOLDS.blank) values += 1;
  }
  return values > 0;
}
