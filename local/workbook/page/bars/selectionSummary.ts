import type { Area } from '../model/area.ts';
import type { CellValue } from '../model/cellValue.ts';
import type { Sheet } from '../model/sheet.ts';

/** What the status bar says of a selection. */
export interface SelectionSummary {
  /** Filled cells. */
  readonly count: number;
  /** Cells with a number. */
  readonly numbers: number;
  readonly sum: number;
}

/** Counts and adds up the selected cells. A cell that lies in two areas counts twice, as in Excel. */
export function selectionSummary(sheet: Sheet, areas: readonly Area[]): SelectionSummary {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const area of areas) {
    for (const value of filledValues(sheet, area)) {
      count += 1;
      if (typeof value !== 'number') continue;
      numbers += 1;
      sum += value;
    }
  }
  return { count, numbers, sum };
}

function* filledValues(sheet: Sheet, area: Area): Generator<CellValue> {
  const used = sheet.usedAreaWithin(area);
  if (used === null) return;
  for (let column = used.column; column < used.column + used.columns; column += 1) {
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      const value = sheet.valueAt(row, column);
      if (value !== null) yield value;
    }
  }
}
