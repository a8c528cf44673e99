import { createHash } from 'node:crypto';
import type { PushContext } from './pushContext.ts';

/**
 * The id of the push behind an `Idempotency-Key`: the same key of the same person for the same table gives the same push,
 * anybody else's key another. A UUID of version 8, whose bits are ours to choose.
 * Source: https://datatracker.ietf.org/doc/html/rfc9562#section-5.8
 */
export function pushIdFromKey({ caller, address }: Pick<PushContext, 'caller' | 'address'>, key: string): string {
  // As the records of a table are keyed: case makes no second table.
  const table = [address.datasetId.toLowerCase(), address.tableName.toLowerCase()];
  const name = JSON.stringify([address.tenantId, caller.objectId, ...table, key]);
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(15), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(12, 15)}`,
    `${variant}${hex.slice(16, 19)}`,
    hex.slice(19, 31),
  ].join('-');
}
