import type { Push } from '../../shared/contract/push.ts';

/** How many batches the pane sends at once: those that may be in flight, and those that the API takes in meanwhile. */
export function openRequests({ inFlight, sendAhead }: Pick<Push, 'inFlight' | 'sendAhead'>): number {
  return Math.max(1, inFlight + sendAhead);
}
