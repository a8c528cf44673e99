import { randomUUID } from 'node:crypto';
import type { TableClient, TableEntity, TransactionAction } from '@azure/data-tables';
import { z } from 'zod';
import { Problem } from '../../shared/problem.ts';
import { storageProblem, storageStatus } from './storageProblem.ts';

/** Where a record is kept. */
export interface Key {
  readonly partition: string;
  readonly row: string;
}

/** A record as it was read: its value, its version, and its age by the storage service's own clock. */
export interface Stored<Value> {
  readonly key: Key;
  readonly value: Value;
  readonly etag: string;
  /** Milliseconds since it was last written, by the `Date` of the answer that brought it. */
  readonly age: number;
  /** The storage service's clock when it was read, in milliseconds since 1970. */
  readonly readAt: number;
}

/** One write of several that happen together or not at all. */
export type Write<Value = unknown> =
  { readonly insert: Key; readonly value: Value } | { readonly replace: Stored<Value>; readonly value: Value };

// A string property holds 64 KiB, an entity 1 MiB (UTF-16). Azurite accepts more, so the limits are kept here.
// Source: https://learn.microsoft.com/azure/storage/tables/scalability-targets
const CHUNK = 30_000;
const MAX_CHUNKS = 15;

const entitySchema = z.looseObject({
  etag: z.string(),
  timestamp: z.string(),
  partitionKey: z.string(),
  rowKey: z.string(),
  chunks: z.number(),
});

/** Records in one Azure table, each a JSON value guarded by its etag. */
export class Records {
  readonly #client: TableClient;
  #created: Promise<unknown> | undefined;

  constructor(client: TableClient) {
    this.#client = client;
  }

  /** Reads one record; undefined when it isn't there. */
  async get<Value>(key: Key, schema: z.ZodType<Value>): Promise<Stored<Value> | undefined> {
    let now = Number.NaN;
    try {
      await this.#ready();
      const entity = await this.#client.getEntity(key.partition, key.row, {
        onResponse: (answer) => (now = dateOf(answer)),
      });
      return storedFrom(entity, schema, now);
    } catch (error) {
      if (error instanceof Problem) throw error;
      if (storageStatus(error) === 404) return undefined;
      throw storageProblem(error);
    }
  }

  /** Reads the records of a partition whose row keys start with a prefix, in order of their keys. */
  async list<Value>(partition: string, prefix: string, schema: z.ZodType<Value>): Promise<readonly Stored<Value>[]> {
    const filter = `PartitionKey eq ${quoted(partition)} and RowKey ge ${quoted(prefix)} and RowKey lt ${quoted(`${prefix}~`)}`;
    let now = Number.NaN;
    const found: Stored<Value>[] = [];
    try {
      await this.#ready();
      const entities = this.#client.listEntities({
        queryOptions: { filter },
        onResponse: (answer) => (now = dateOf(answer)),
      });
      for await (const entity of entities) found.push(storedFrom(entity, schema, now));
      return found;
    } catch (error) {
      throw error instanceof Problem ? error : storageProblem(error);
    }
  }

  /** Writes all of these together; false when one of them met another version, and then none was written. */
  async write(...writes: readonly [Write, ...Write[]]): Promise<boolean> {
    const writeId = randomUUID();
    const [first] = writes;
    try {
      await this.#ready();
      await this.#client.submitTransaction(writes.map((write) => actionFor(write, writeId)));
      return true;
    } catch (error) {
      if (error instanceof Problem) throw error;
      const status = storageStatus(error);
      if (status !== 409 && status !== 412 && status !== 404) throw storageProblem(error);
      // The client repeats a write whose answer was lost; what it then meets may be its own.
      return await this.#wroteAlready('insert' in first ? first.insert : first.replace.key, writeId);
    }
  }

  async #wroteAlready(key: Key, writeId: string): Promise<boolean> {
    try {
      const { writeId: found } = await this.#client.getEntity<{ writeId: string }>(key.partition, key.row);
      return found === writeId;
    } catch (error) {
      if (storageStatus(error) === 404) return false;
      throw storageProblem(error);
    }
  }

  /** The table is made on first use; a failure is forgotten so that the next call tries again. */
  #ready(): Promise<unknown> {
    this.#created ??= this.#client.createTable().catch((error: unknown) => {
      this.#created = undefined;
      throw error;
    });
    return this.#created;
  }
}

function actionFor(write: Write, writeId: string): TransactionAction {
  if ('insert' in write) return ['create', entityFrom(write.insert, write.value, writeId)];
  const entity = entityFrom(write.replace.key, write.value, writeId);
  return ['update', entity, 'Replace', { etag: write.replace.etag }];
}

function entityFrom(key: Key, value: unknown, writeId: string): TableEntity {
  const json = JSON.stringify(value);
  const chunks = Math.ceil(json.length / CHUNK);
  if (chunks > MAX_CHUNKS) throw new Problem('invalid_request', 'The names of the columns are too long to be kept.');
  const parts = Array.from({ length: chunks }, (_, i): [string, string] => [
    `json${i}`,
    json.slice(i * CHUNK, (i + 1) * CHUNK),
  ]);
  return { partitionKey: key.partition, rowKey: key.row, writeId, chunks, ...Object.fromEntries(parts) };
}

function storedFrom<Value>(found: unknown, schema: z.ZodType<Value>, now: number): Stored<Value> {
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

/** The storage service's clock, in milliseconds; our own clock is never compared with its timestamps. */
function dateOf(answer: { readonly headers: { get(name: string): string | undefined } }): number {
  return Date.parse(answer.headers.get('date') ?? '');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
