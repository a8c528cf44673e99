import type { TableEntity } from '@azure/data-tables';
import { Problem } from '../../shared/problem.ts';
import type { Key } from './records.ts';

// A string property holds 64 KiB, an entity 1 MiB (UTF-16). Azurite accepts more, so the limits are kept here.
// Source: https://learn.microsoft.com/azure/storage/tables/scalability-targets
const CHUNK = 30_000;
const MAX_CHUNKS = 15;

/**
 * Writes a record as an entity of Table Storage: its JSON in pieces, and the id by which a write recognises itself.
 * @throws {Problem} `invalid_request` when the value is larger than an entity can be
 */
export function entityFrom(key: Key, value: unknown, writeId: string): TableEntity {
  const json = asciiJson(value);
  const chunks = Math.ceil(json.length / CHUNK);
  if (chunks > MAX_CHUNKS) throw new Problem('invalid_request', 'The names of the columns are too long to be kept.');
  const parts = Array.from({ length: chunks }, (_, i): [string, string] => [
    `json${i}`,
    json.slice(i * CHUNK, (i + 1) * CHUNK),
  ]);
  return { partitionKey: key.partition, rowKey: key.row, writeId, chunks, ...Object.fromEntries(parts) };
}

/** JSON in ASCII alone: Azurite breaks characters of several bytes where two chunks of a request meet. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
