import type { RequestOf } from '../../shared/contract/endpoint.ts';
import type { startPush } from '../../shared/contract/pushes.ts';
import { rowBatches } from '../../shared/table/rowBatches.ts';
import type { Table } from '../../shared/table/table.ts';
import { gzip } from '../api/gzip.ts';
import type { PushProgress } from './pushProgress.ts';
import type { PushTarget } from './pushTarget.ts';
import { sha256 } from './sha256.ts';

/** What the contract wants to know at the start of a push. */
export type StartBody = NonNullable<RequestOf<typeof startPush>['body']>;

/** One batch, ready to be sent any number of times. */
export interface PreparedBatch {
  readonly n: number;
  readonly rows: number;
  /** SHA-256 of the JSON before compression. */
  readonly digest: string;
  readonly gzipped: Blob;
}

/** A push with all its bytes. It can be run again after a failure: id and bytes stay the same. */
export interface PreparedPush {
  readonly id: string;
  readonly target: PushTarget;
  readonly batches: readonly PreparedBatch[];
  readonly start: StartBody;
}

/** What a push is made of. */
export interface PushInput {
  readonly id: string;
  readonly table: Table;
  readonly mode: 'append' | 'replace';
  readonly target: PushTarget;
  readonly source: StartBody['source'];
}

/**
 * Cuts a table into batches and keeps their compressed bytes, so that every repeat sends what the person saw.
 * @returns undefined: the person gave up before anything was sent
 */
export async function preparePush(
  { id, table, mode, target, source }: PushInput,
  onProgress: (progress: PushProgress) => void,
  signal: AbortSignal,
): Promise<PreparedPush | undefined> {
  const batches: PreparedBatch[] = [];
  for (const { n, rows, json } of rowBatches(table)) {
    if (signal.aborted) return undefined;
    onProgress({ phase: 'preparing', rowsLanded: 0, rows: table.rowCount, batchesDone: n, batches: 0 });
    const [digest, gzipped] = await Promise.all([sha256(json), gzip(json)]);
    batches.push({ n, rows, digest, gzipped });
  }
  const columns = table.columns.map(({ name, dataType }) => ({ name, dataType }));
  const digest = await sha256(batches.map((batch) => batch.digest).join(''));
  return {
    id,
    target,
    batches,
    start: { mode, columns, rows: table.rowCount, batches: batches.length, digest, source },
  };
}
