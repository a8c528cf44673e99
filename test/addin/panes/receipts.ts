import type { Receipt } from '../../../shared/contract/push.ts';

/** A receipt of a push of 25,000 rows that landed whole. */
export const receipt: Receipt = {
  outcome: 'complete',
  rowsSent: 25_000,
  rowsFound: 25_000,
  rowsInTable: 25_000,
  rowsOfOthers: 0,
  verifiedBy: 'mark',
  batchesInDoubt: [],
  doubledBatches: [],
  decisions: [],
  startedAt: '2026-11-24T14:00:00.000Z',
  finishedAt: '2026-11-24T14:05:00.000Z',
  datasetUrl: 'https://app.powerbi.com/',
};

/** Three batches below a header row, where row 4 of the sheet is hidden. */
export const blocks = {
  cells: { letters: ['B', 'C', 'E'], rowNumbers: Array.from({ length: 25_000 }, (_, r) => (r < 2 ? r + 2 : r + 3)) },
  ranges: [
    { from: 0, rows: 10_000 },
    { from: 10_000, rows: 10_000 },
    { from: 20_000, rows: 5_000 },
  ],
};
