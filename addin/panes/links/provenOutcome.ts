import type { Receipt } from '../../../shared/contract/push.ts';
import type { Link } from '../../links/link.ts';

/**
 * What a link keeps of how its push has ended; undefined: the push has left the table as the link knows it, or as a replace
 * that was cancelled leaves it, which the count of its rows tells. Rows that an append has added before it was cancelled
 * are there: a refresh would add them again.
 */
export function provenOutcome(
  { outcome, rowsSent }: Pick<Receipt, 'outcome' | 'rowsSent'>,
  mode: Link['mode'],
): Link['lastPush']['outcome'] | undefined {
  if (outcome !== 'cancelled') return outcome;
  return mode === 'append' && rowsSent > 0 ? 'in-doubt' : undefined;
}
