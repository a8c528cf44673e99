import type { Push, Receipt } from '../push.ts';
import type { addBatch, cancelPush, completePush, getPush, listPushes, startPush } from '../pushes.ts';
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
  sendAhead: 8,
  rowsBefore: 24_000,
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
  doubledBatches: [],
  rowsOfOthers: 24_000,
  totals: [
    {
      column: 'Amount',
      excel: { sum: '1204500.25', blanks: 12 },
      powerBi: { sum: '1204500.25', blanks: 12 },
      equal: true,
    },
  ],
  decisions: [],
  retentionPolicy: 'None',
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
    totals: [{ column: 'Amount', sum: '1204500.25', magnitude: 1_204_500.25, blanks: 12 }],
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
export const completePushExample: Example<typeof completePush> = {
  body: { treatAsLanded: [], recount: false },
  reply: exampleReceipt,
};

/** Stopped after the first batch. */
export const cancelPushExample: Example<typeof cancelPush> = {
  reply: { ...exampleReceipt, outcome: 'cancelled', rowsSent: 10_000, rowsFound: 10_000, rowsInTable: 34_000 },
};

/** A push that is complete. */
export const listPushesExample: Example<typeof listPushes> = {
  reply: {
    value: [
      {
        id: exampleIds.push,
        kind: 'push',
        by: 'Ada Jansen',
        mode: 'append',
        rows: 12_000,
        batches: 2,
        source: { workbook: 'Sales.xlsx', sheet: 'Q1', range: 'A1:B12001' },
        startedAt,
        finishedAt: exampleReceipt.finishedAt,
        seconds: 9,
        outcome: 'complete',
        receipt: exampleReceipt,
      },
    ],
    top: 100,
    skip: 0,
  },
};
