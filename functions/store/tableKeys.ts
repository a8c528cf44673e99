import { createHash } from 'node:crypto';
import type { Key } from './records.ts';

/** A table of a dataset, as one tenant sees it: what a gate, its pushes and their batches belong to. */
export interface TableAddress {
  readonly tenantId: string;
  readonly datasetId: string;
  readonly tableName: string;
}

/** Key of the gate of a table. */
export function gateKey(address: TableAddress): Key {
  return { partition: partitionOf(address), row: 'gate' };
}

/** Key of one push to a table. */
export function pushKey(address: TableAddress, pushId: string): Key {
  return { partition: partitionOf(address), row: `push:${pushId}` };
}

/** Key of one batch of a push. */
export function batchKey(address: TableAddress, pushId: string, n: number): Key {
  return { partition: partitionOf(address), row: `${batchPrefix(pushId)}${String(n).padStart(6, '0')}` };
}

/** What the row keys of a push's batches start with. */
export function batchPrefix(pushId: string): string {
  return `batch:${pushId}:`;
}

/** What the row keys of a table's record of pushes start with, newest first. */
export const HISTORY_PREFIX = 'history:';

// The last millisecond that JavaScript's dates have, in 16 digits: what is subtracted from it sorts backwards.
const LAST_MOMENT = 8_640_000_000_000_000;

/**
 * What the row keys of the record of pushes start with that began at or before a moment; the newest of them comes first.
 * @param moment milliseconds since 1970
 */
export function historyFrom(moment: number): string {
  return `${HISTORY_PREFIX}${String(LAST_MOMENT - moment).padStart(16, '0')}`;
}

/** Key of a push in the record of pushes. */
export function historyKey(address: TableAddress, startedAt: string, pushId: string): Key {
  return { partition: partitionOf(address), row: `${historyFrom(Date.parse(startedAt))}:${pushId}` };
}

/** What the row keys of a person's unfinished pushes to a table start with. */
export function unfinishedPrefix(objectId: string): string {
  return `unfinished:${objectId}:`;
}

/** Key of the note that a push of a person is not finished. */
export function unfinishedKey(address: TableAddress, objectId: string, pushId: string): Key {
  return { partition: partitionOf(address), row: `${unfinishedPrefix(objectId)}${pushId}` };
}

/** Key of the DELETE that a replace has sent. */
export function deletionKey(address: TableAddress, pushId: string): Key {
  return { partition: partitionOf(address), row: `deletion:${pushId}` };
}

/** Key of the note that an append with this digest has finished. */
export function finishedKey(address: TableAddress, digest: string): Key {
  return { partition: partitionOf(address), row: `finished:${digest}` };
}

/** Key of the budget of a dataset. */
export function budgetKey(tenantId: string, datasetId: string): Key {
  return { partition: `${tenantId}:${datasetId.toLowerCase()}`, row: 'budget' };
}

/**
 * The partition of a table's records. No two tables of a dataset differ by case alone, so case must not give a table a
 * second gate.
 */
export function partitionOf({ tenantId, datasetId, tableName }: TableAddress): string {
  return `${tenantId}:${datasetId.toLowerCase()}:${keyPartOf(tableName.toLowerCase())}`;
}

// A key holds 1 KiB of UTF-16 and none of `/ \ # ?`; a name's 100 characters can be 900 when they are encoded.
// Source: https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model
const MAX_KEY_PART = 300;

/** A name as a part of a key: readable where it is short enough, else its digest. `==` is in no encoded name. */
function keyPartOf(name: string): string {
  const encoded = encodeURIComponent(name).replaceAll('%', '=');
  return encoded.length <= MAX_KEY_PART ? encoded : `==${createHash('sha256').update(name).digest('hex')}`;
}
