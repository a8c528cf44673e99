import { MAX_ROWS_PER_POST } from '../../shared/limits.ts';
import type { Table } from '../../shared/table/table.ts';
import { ByteBuffer } from './byteBuffer.ts';
import { sha256, sha256Bytes } from './sha256.ts';
import type { Pause } from '../table/pause.ts';
import { writeCells } from './writeCells.ts';

/** What one look at every cell of a table gives. */
export interface TableDigest {
  /**
   * SHA-256 over the columns' names and types and all cells: equal for equal tables, another when a value, its type or its
   * place is another. Only the pane computes it; the API compares.
   */
  readonly digest: string;
  /** For every 10,000 rows, at least as many bytes as their cells have in JSON, each with the comma after it. */
  readonly cellBytes: readonly number[];
}

/**
 * Digests a table in parts of 10,000 rows, column by column, which takes a fraction of the time that its JSON would.
 * The digests of the parts go into the last one, with the number of rows, from which the rows of each part follow.
 * @throws {RangeError} at a number that JSON can't hold
 */
export async function tableDigest({ columns, values, rowCount }: Table, pause: Pause): Promise<TableDigest> {
  const buffer = new ByteBuffer();
  const sizes: number[] = [];
  const digests: string[] = [];
  for (let from = 0; from < rowCount; from += MAX_ROWS_PER_POST) {
    let size = 0;
    buffer.clear();
    for (const cells of values) {
      size += writeCells(cells.slice(from, Math.min(from + MAX_ROWS_PER_POST, rowCount)), buffer);
      await pause();
    }
    sizes.push(size);
    digests.push(await sha256Bytes(buffer.written()));
  }
  const header = columns.map(({ name, dataType }) => [name, dataType]);
  return { digest: await sha256(JSON.stringify([header, rowCount, digests])), cellBytes: sizes };
}
