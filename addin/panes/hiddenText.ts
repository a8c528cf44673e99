import { countText } from './countText.ts';

/** What is hidden: `12 hidden rows and 2 hidden columns`; empty where nothing is. */
export function hiddenText(rows: number, columns: number): string {
  const hidden = [
    ...(rows > 0 ? [countText(rows, 'hidden row')] : []),
    ...(columns > 0 ? [countText(columns, 'hidden column')] : []),
  ];
  return hidden.join(' and ');
}
