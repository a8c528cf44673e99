import { texts } from '../texts/texts.ts';

/** What is hidden: `12 hidden rows and 2 hidden columns`; empty where nothing is. */
export function hiddenText(rows: number, columns: number): string {
  if (rows > 0 && columns > 0) return texts().selection.hiddenRowsAndColumns(rows, columns);
  if (rows > 0) return texts().count.hiddenRows(rows);
  return columns > 0 ? texts().count.hiddenColumns(columns) : '';
}
