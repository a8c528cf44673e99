import { SHEET_ROWS } from '../model/sheetSize.ts';
import type { Workbook } from '../model/workbook.ts';

/** The buttons that hide the selected rows and show hidden ones in the selection. */
export function rowCommands(hide: HTMLElement, show: HTMLElement, workbook: Workbook, signal: AbortSignal): void {
  const run = (isHidden: boolean) => (): void => {
    const sheet = workbook.activeSheet;
    for (const { row, rows } of workbook.selection.areas) {
      if (rows < SHEET_ROWS) workbook.hideRows(sheet, row, rows, isHidden);
      else if (!isHidden) workbook.hideRows(sheet, 0, lastHidden(sheet.hiddenRows) + 1, false);
    }
  };
  hide.addEventListener('click', run(true), { signal });
  show.addEventListener('click', run(false), { signal });
}

function lastHidden(rows: ReadonlySet<number>): number {
  let last = -1;
  for (const row of rows) last = Math.max(last, row);
  return last;
}
