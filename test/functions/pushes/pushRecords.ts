import { randomUUID } from 'node:crypto';
import type { PushContext } from '../../../functions/pushes/pushContext.ts';
import { createPostSlots } from '../../../functions/pushes/createPostSlots.ts';
import type { BatchRecord, HistoryEntry, PushRecord } from '../../../functions/store/pushRecord.ts';
import { Records } from '../../../functions/store/records.ts';
import { storageClient } from '../../../functions/store/storageClient.ts';

const MAX_AGE_DAYS = 400;

/** The context of a push to a table that nobody else has, with records in the storage of the tests. */
export function newContext(): PushContext {
  const datasetId = randomUUID();
  const connectionString = process.env.TEST_STORAGE ?? '';
  const notAsked = () => Promise.reject(new Error('Power BI is not asked here'));
  return {
    caller: { tenantId: 't1', objectId: 'o1', name: 'Anna', scopes: [], assertion: '' },
    powerBi: { checkSignedIn: notAsked, send: notAsked },
    records: new Records(storageClient({ kind: 'connection-string', connectionString })),
    times: { postDeadline: 60_000, settle: 60_000, idle: 120_000, recordDays: MAX_AGE_DAYS },
    postSlots: createPostSlots(),
    place: { datasetId, tableName: 'Sales' },
    address: { tenantId: 't1', datasetId, tableName: 'Sales' },
    datasetUrl: '',
    now: () => new Date(),
    newId: randomUUID,
  };
}

/** A push that began at that time, with its rows in two batches. */
export function pushOf(id: string, startedAt: string, change: Partial<PushRecord> = {}): PushRecord {
  return {
    id,
    kind: 'push',
    mode: 'append',
    columns: [],
    rows: 20_000,
    batches: 2,
    digest: `digest-${id}`,
    source: { workbook: 'Book1.xlsx', sheet: 'Sheet1', range: 'A1:C20001' },
    objectId: 'o1',
    name: 'Anna',
    startedAt,
    state: 'complete',
    driver: 1,
    epoch: 1,
    fence: 1,
    verifiedBy: 'mark',
    inFlight: 4,
    ...change,
  };
}

/** What the record of pushes keeps of a push. */
export function entryOf({ id, kind, mode, rows, batches, source, name, startedAt }: PushRecord): HistoryEntry {
  return { id, kind, mode, rows, batches, source, name, startedAt };
}

/** A batch that has landed. */
export function batchOf(n: number): BatchRecord {
  return { n, claimId: randomUUID(), digest: `batch-${n}`, rows: 10_000, attempt: 1, state: 'landed' };
}
