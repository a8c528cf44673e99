import type { Receipt } from '../../shared/contract/push.ts';
import { texts } from '../texts/texts.ts';

/** How the rows were verified, in words. */
export const verifiedText: Readonly<Record<Receipt['verifiedBy'], string>> = {
  mark: 'Each row of this push counted in Power BI',
  'row-count': 'The table’s row count before and after',
  none: 'Not verified: Power BI could not be asked',
};

/** What a receipt comes to, in one sentence. */
export function receiptTitle({ outcome, rowsSent, rowsFound, verifiedBy, decisions }: Receipt): string {
  if (outcome === 'cancelled') return `Stopped after ${texts().count.rows(rowsSent)}`;
  if (outcome === 'in-doubt') return 'Not every row could be confirmed';
  // What a person has looked at was not counted.
  if (verifiedBy === 'none' || decisions.length > 0) return `${texts().count.rows(rowsSent)} sent to Power BI`;
  return `${texts().count.rows(rowsFound ?? rowsSent)} arrived in Power BI`;
}
