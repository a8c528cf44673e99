import type { Receipt } from '../../shared/contract/push.ts';
import { texts } from '../texts/texts.ts';

/** What a receipt comes to, in one sentence. */
export function receiptTitle({ outcome, rowsSent, rowsFound, verifiedBy, decisions }: Receipt): string {
  if (outcome === 'cancelled') return texts().receipt.stopped(rowsSent);
  if (outcome === 'in-doubt') return texts().receipt.inDoubt;
  // What a person has looked at was not counted.
  if (verifiedBy === 'none' || decisions.length > 0) return texts().receipt.sent(rowsSent);
  return texts().receipt.arrived(rowsFound ?? rowsSent);
}
