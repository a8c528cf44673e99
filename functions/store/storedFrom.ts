import * as z from 'zod';
import type { Stored } from './records.ts';

const entitySchema = z.looseObject({
  etag: z.string(),
  timestamp: z.string(),
  partitionKey: z.string(),
  rowKey: z.string(),
  chunks: z.number(),
});

/**
 * Reads a record out of an entity of Table Storage.
 * @param now the storage service's clock, in milliseconds since 1970
 */
export function storedFrom<Value>(found: unknown, schema: z.ZodType<Value>, now: number): Stored<Value> {
  const entity = entitySchema.parse(found);
  const parts = Array.from({ length: entity.chunks }, (_, i) => z.string().parse(entity[`json${i}`]));
  return {
    key: { partition: entity.partitionKey, row: entity.rowKey },
    value: schema.parse(JSON.parse(parts.join(''))),
    etag: entity.etag,
    age: Math.max(0, now - Date.parse(entity.timestamp)),
    readAt: now,
  };
}
