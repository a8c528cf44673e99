import { texts } from '../texts/texts.ts';
import { hiddenText } from './hiddenText.ts';

/** What of a selection stays behind because it is hidden, to follow its address; empty where nothing is. */
export function leftOutText(rows: number, columns: number): string {
  return rows + columns > 0 ? ` · ${texts().selection.leftOut(hiddenText(rows, columns))}` : '';
}
