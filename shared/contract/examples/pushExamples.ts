import type { addBatch, cancelPush, completePush, getPush, Push, Receipt, startPush } from '../pushes.ts';
import type { Example } from './example.ts';
import { EXAMPLE_DATASET_URL, EXAMPLE_DIGEST, exampleIds } from './exampleIds.ts';

const startedAt = '2026-07-28T09:30:00.000Z';

const startedPush: Push = {
  id: exampleIds.push,
  mode: 'append',
  state: 'open',
  driver: 1,
  verifiedBy: 'mark',
  inFlight: 4,
  startedAt,
  rows: 12_000,
  batches: 2,
  rowsLanded: 0,
  batchesDone: [],
};

const firstBatch = { n: 0, state: 'landed', rows: 10_000, digest: EXAMPLE_DIGEST } as const;

const exampleReceipt: Receipt = {
  outcome: 'complete',
  rowsSent: 12_000,
  rowsFound: 12_000,
  rowsInTable: 36_000,
  verifiedBy: 'mark',
  batchesInDoubt: [],
  startedAt,
  finishedAt: '2026-07-28T09:30:09.000Z',
  datasetUrl: EXAMPLE_DATASET_URL,
};

/** A push of 12,000 rows in two batches. */
export const startPushExample: Example<typeof startPush> = {
  body: {
    mode: 'append',
    columns: [
      { name: 'Country', dataType: 'String' },
      { name: 'Amount', dataType: 'Double' },
    ],
    rows: 12_000,
    batches: 2,
    digest: EXAMPLE_DIGEST,
    source: { workbook: 'Sales.xlsx', sheet: 'Q1', range: 'A1:B12001' },
  },
  reply: startedPush,
};

/** The first rows of a batch, and what came of the whole batch. */
export const addBatchExample: Example<typeof addBatch> = {
  body: {
    rows: [
      ['Norway', 1204.5],
      ['Åland', null],
    ],
  },
  reply: firstBatch,
};

/** A push of which one batch of two has landed. */
export const getPushExample: Example<typeof getPush> = {
  reply: { ...startedPush, rowsLanded: 10_000, batchesDone: [firstBatch] },
};

/** All rows found. */
export const completePushExample: Example<typeof completePush> = { reply: exampleReceipt };

/** Stopped after the first batch. */
export const cancelPushExample: Example<typeof cancelPush> = {
  reply: { ...exampleReceipt, outcome: 'cancelled', rowsSent: 10_000, rowsFound: 10_000, rowsInTable: 34_000 },
};
