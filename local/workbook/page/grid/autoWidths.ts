import { displayText } from '../model/displayText.ts';
import type { Sheet } from '../model/sheet.ts';

/** Rows that decide a column's width. */
const ROWS = 200;
const CHARACTER = 7.5;
const PADDING = 24;
const NARROWEST = 64;
const WIDEST = 240;

/** Gives every used column without a width one that fits its first rows. */
export function autoWidths(sheet: Sheet): void {
  const used = sheet.usedArea();
  if (used === null) return;
  const lastRow = Math.min(used.row + used.rows, used.row + ROWS);
  for (let column = used.column; column < used.column + used.columns; column += 1) {
    if (sheet.columnWidths.has(column)) continue;
    let longest = 0;
    for (let row = used.row; row < lastRow; row += 1) {
      longest = Math.max(longest, displayText(sheet.valueAt(row, column), sheet.formatAt(row, column)).length);
    }
    sheet.columnWidths.set(column, Math.min(WIDEST, Math.max(NARROWEST, longest * CHARACTER + PADDING)));
  }
}
