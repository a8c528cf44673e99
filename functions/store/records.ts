import { randomUUID } from 'node:crypto';
import type { TableClient, TransactionAction } from '@azure/data-tables';
import type { z } from 'zod';
import { entityFrom } from './entityFrom.ts';
import { storedFrom } from './storedFrom.ts';
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
  /** The storage service's clock when it was read or written, in milliseconds since 1970. */
  readonly readAt: number;
}

/** One write that puts a value. */
export type Put<Value = unknown> =
  { readonly insert: Key; readonly value: Value } | { readonly replace: Stored<Value>; readonly value: Value };

/** One write of several that happen together or not at all. */
export type Write = Put | { readonly remove: Key };

/** Which part of the records with one prefix is wanted. */
export interface ListPart {
  /** Row keys from this one on. */
  readonly from?: string;
  /** No more than so many. */
  readonly limit?: number;
}

// A transaction of Table Storage holds 100 writes.
// Source: https://learn.microsoft.com/rest/api/storageservices/performing-entity-group-transactions
const MAX_WRITES = 100;
const MAX_PAGE = 1000;

/** What every call of the storage client takes. */
type OperationOptions = NonNullable<Parameters<TableClient['createEntity']>[1]>;

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
    const found = await answerOrUndefined(async () => {
      await this.#ready();
      return await this.#client.getEntity(key.partition, key.row, { onResponse: (answer) => (now = dateOf(answer)) });
    });
    return found === undefined ? undefined : storedFrom(found, schema, now);
  }

  /** Reads the records of a partition whose row keys start with a prefix, in order of their keys. */
  async list<Value>(
    partition: string,
    prefix: string,
    schema: z.ZodType<Value>,
    { from = prefix, limit = Infinity }: ListPart = {},
  ): Promise<readonly Stored<Value>[]> {
    const filter = `PartitionKey eq ${quoted(partition)} and RowKey ge ${quoted(from)} and RowKey lt ${quoted(`${prefix}~`)}`;
    let now = Number.NaN;
    const found: { readonly entity: unknown; readonly now: number }[] = [];
    try {
      await this.#ready();
      const pages = this.#client
        .listEntities({ queryOptions: { filter }, onResponse: (answer) => (now = dateOf(answer)) })
        .byPage({ maxPageSize: Math.min(MAX_PAGE, limit) });
      for await (const page of pages) {
        for (const entity of page) found.push({ entity, now });
        if (found.length >= limit) break;
      }
    } catch (error) {
      throw storageProblem(error);
    }
    return found.slice(0, limit).map(({ entity, now: readAt }) => storedFrom(entity, schema, readAt));
  }

  /**
   * Writes all of these together and gives the first as it is stored now; undefined when one of them met another version,
   * and then none was written. The first has to be a record that nobody else writes at the same moment: by it, a write
   * whose answer was lost is recognised when the client repeats it.
   */
  async write<Value>(first: Put<Value>, ...others: readonly Write[]): Promise<Stored<Value> | undefined> {
    const writeId = randomUUID();
    const actions = [first, ...others].map((write) => actionFor(write, writeId));
    const key = keyOf(first);
    let readAt = Number.NaN;
    const options = { onResponse: (answer: WithHeaders) => (readAt = dateOf(answer)) };
    try {
      await this.#ready();
      const etag = await this.#submit(actions, options);
      return { key, value: first.value, etag, age: 0, readAt };
    } catch (error) {
      const status = storageStatus(error);
      if (status !== 409 && status !== 412 && status !== 404) throw storageProblem(error);
    }
    // The client repeats a write whose answer was lost; what it then meets may be its own.
    const found = await answerOrUndefined(() =>
      this.#client.getEntity<{ writeId: string }>(key.partition, key.row, options),
    );
    return found?.writeId === writeId ? { key, value: first.value, etag: found.etag, age: 0, readAt } : undefined;
  }

  /** Removes records of one partition, whoever has written them since. */
  async remove(keys: readonly Key[]): Promise<void> {
    for (let at = 0; at < keys.length; at += MAX_WRITES) {
      const actions = keys.slice(at, at + MAX_WRITES).map(deletion);
      try {
        await this.#ready();
        await this.#client.submitTransaction(actions);
      } catch (error) {
        // One that is gone fails these hundred: another request is removing them at this moment.
        if (storageStatus(error) !== 404) throw storageProblem(error);
      }
    }
  }

  /** Gives the etag of the first record. One record alone goes as a plain request, which costs less. */
  async #submit(actions: readonly TransactionAction[], options: OperationOptions): Promise<string> {
    const [first, second] = actions;
    if (first === undefined || second !== undefined) {
      const { subResponses } = await this.#client.submitTransaction([...actions], options);
      return etagOf(subResponses[0]); // answered in the order of the requests
    }
    if (first[0] === 'create') return etagOf(await this.#client.createEntity(first[1], options));
    if (first[0] === 'update')
      return etagOf(await this.#client.updateEntity(first[1], first[2], { ...first[3], ...options }));
    throw new Error(`records are created or updated, not ${first[0]}d`);
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

/** Gives undefined for what isn't there; every other failure is a problem. */
async function answerOrUndefined<Found>(ask: () => Promise<Found>): Promise<Found | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (storageStatus(error) === 404) return undefined;
    throw storageProblem(error);
  }
}

function keyOf(write: Put): Key {
  return 'insert' in write ? write.insert : write.replace.key;
}

function etagOf(answer: { readonly etag?: string } | undefined): string {
  if (answer?.etag === undefined) throw new Error('storage has written a record and given no etag');
  return answer.etag;
}

function deletion({ partition, row }: Key): TransactionAction {
  return ['delete', { partitionKey: partition, rowKey: row }];
}

function actionFor(write: Write, writeId: string): TransactionAction {
  if ('remove' in write) return deletion(write.remove);
  if ('insert' in write) return ['create', entityFrom(write.insert, write.value, writeId)];
  const entity = entityFrom(write.replace.key, write.value, writeId);
  return ['update', entity, 'Replace', { etag: write.replace.etag }];
}

interface WithHeaders {
  readonly headers: { get(name: string): string | undefined };
}

/** The storage service's clock, in milliseconds; our own clock is never compared with its timestamps. */
function dateOf(answer: WithHeaders): number {
  const now = Date.parse(answer.headers.get('date') ?? '');
  if (Number.isNaN(now)) throw new Error('storage has answered without its date, by which ages are measured');
  return now;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
