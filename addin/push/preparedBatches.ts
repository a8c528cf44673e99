import type { Table } from '../../shared/table/table.ts';
import { gzip } from '../api/gzip.ts';
import { batchBytes } from './batchBytes.ts';
import type { BatchRange } from './batchRanges.ts';
import { ByteBuffer } from './byteBuffer.ts';
import { inTurn } from './inTurn.ts';
import { sha256Bytes } from './sha256.ts';
import type { Pause } from '../table/pause.ts';

/** One batch, ready to be sent any number of times. */
export interface PreparedBatch {
  readonly n: number;
  readonly rows: number;
  /** SHA-256 of the JSON before compression. */
  readonly digest: string;
  readonly gzipped: Blob;
}

/** The batches of a push, each made when it is first asked for; n counts from 0. */
export interface PreparedBatches {
  /** The digest of batch n, which does not compress it. */
  digestOf(n: number): Promise<string>;
  /** Batch n, from then on always the same bytes. */
  get(n: number): Promise<PreparedBatch>;
}

/** The batches of a table, which has to stay as it is. Their JSON is not kept, their compressed bytes are. */
export function preparedBatches(table: Table, ranges: readonly BatchRange[], pause: Pause): PreparedBatches {
  const made = new Map<number, Promise<PreparedBatch>>();
  const cut = inTurn(); // side by side, the first would be ready as late as the last
  const buffer = new ByteBuffer();

  function bytesOf(n: number): Promise<Uint8Array<ArrayBuffer>> {
    return cut(() => batchBytes(table, rangeOf(ranges, n), buffer, pause));
  }

  async function make(n: number): Promise<PreparedBatch> {
    const bytes = await bytesOf(n);
    const [digest, gzipped] = await Promise.all([sha256Bytes(bytes), gzip(bytes, pause)]);
    return { n, rows: rangeOf(ranges, n).rows, digest, gzipped };
  }

  return {
    async digestOf(n) {
      const batch = made.get(n);
      return batch ? (await batch).digest : sha256Bytes(await bytesOf(n));
    },
    get(n) {
      const before = made.get(n);
      if (before) return before;
      const making = make(n);
      made.set(n, making);
      // What could not be made, for want of memory perhaps, is tried anew when it is asked for again.
      making.catch(() => made.delete(n));
      return making;
    },
  };
}

function rangeOf(ranges: readonly BatchRange[], n: number): BatchRange {
  const range = ranges[n];
  if (!range) throw new RangeError(`There is no batch ${n}.`);
  return range;
}
