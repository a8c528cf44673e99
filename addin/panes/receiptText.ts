import type { Receipt } from '../../shared/contract/pushes.ts';
import { countText } from './countText.ts';

/** How the rows were verified, in words. */
export const verifiedText: Readonly<Record<Receipt['verifiedBy'], string>> = {
  mark: 'Each row of this push counted in Power BI',
  'row-count': 'The table’s row count before and after',
  none: 'Not verified: Power BI could not be asked',
};

/** What a receipt comes to, in one sentence. */
export function receiptTitle({ outcome, rowsSent, rowsFound, verifiedBy }: Receipt): string {
  if (outcome === 'cancelled') return `Stopped after ${countText(rowsSent, 'row')}`;
  if (outcome === 'in-doubt') return 'Not every row could be confirmed';
  const rows = countText(rowsFound ?? rowsSent, 'row');
  return verifiedBy === 'none' ? `${rows} sent to Power BI` : `${rows} arrived in Power BI`;
}
