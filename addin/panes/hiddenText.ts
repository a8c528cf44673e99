import { texts } from '../texts/texts.ts';

/** What is hidden: `12 hidden rows and 2 hidden columns`; empty where nothing is. */
export function hiddenText(rows: number, columns: number): string {
  const hidden = [
    ...(rows > 0 ? [texts().count.hiddenRows(rows)] : []),
    ...(columns > 0 ? [texts().count.hiddenColumns(columns)] : []),
  ];
  return hidden.join(' and ');
}
