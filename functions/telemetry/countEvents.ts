import type { Meter } from '@opentelemetry/api';
import { listenTo } from './tellOf.ts';

/** Codes of problems that mean waiting for a quota: ours, and Power BI's own. */
const WAITS = new Set(['quota_exhausted', 'throttled']);

/**
 * Counts what happens to pushes. Attributes have few values, and none says who or where: one of each combination is kept
 * and billed.
 */
export function countEvents(meter: Meter): void {
  const started = meter.createCounter('rangecast.pushes.started', { description: 'Pushes that were started.' });
  const closed = meter.createCounter('rangecast.pushes.closed', {
    description:
      'Receipts of pushes, by outcome and by how the rows were verified. A doubt decided later counts again.',
  });
  const rows = meter.createCounter('rangecast.rows.landed', { description: 'Rows that landed in Power BI.' });
  const doubts = meter.createCounter('rangecast.batches.in_doubt', {
    description: 'POSTs of rows of which nobody knew whether they arrived; for_good once counting could not tell.',
  });
  const waits = meter.createHistogram('rangecast.quota.wait', {
    description: 'Requests that were told to wait for a quota of Power BI, and for how long.',
    unit: 's',
    advice: { explicitBucketBoundaries: [1, 5, 15, 60, 300, 900, 1800, 3600] },
  });

  listenTo((event) => {
    switch (event.kind) {
      case 'push-started':
        started.add(1, { mode: event.mode });
        break;
      case 'push-closed':
        closed.add(1, { outcome: event.receipt.outcome, verified_by: event.receipt.verifiedBy });
        break;
      case 'rows-landed':
        rows.add(event.rows);
        break;
      case 'batch-in-doubt':
        doubts.add(1, { for_good: event.forGood });
        break;
      case 'request-ended': {
        const { code, waitSeconds } = event.line;
        if (typeof code === 'string' && WAITS.has(code)) waits.record(Number(waitSeconds ?? 0), { code });
      }
    }
  });
}
