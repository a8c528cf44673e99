import { rowsJson } from '../../shared/table/rowsJson.ts';
import type { Table } from '../../shared/table/table.ts';
import type { BatchRange } from './batchRanges.ts';
import type { ByteBuffer } from './byteBuffer.ts';
import type { Pause } from '../table/pause.ts';

/** Cells that are written at once, which takes a few milliseconds. */
const CELLS_AT_ONCE = 20_000;

/**
 * The JSON of one batch, `{"rows":[[…],…]}`, as UTF-8.
 * @param buffer where it is put together; nobody else may use it meanwhile
 */
export async function batchBytes(
  table: Table,
  { from, rows }: BatchRange,
  buffer: ByteBuffer,
  pause: Pause,
): Promise<Uint8Array<ArrayBuffer>> {
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / table.columns.length));
  buffer.clear();
  buffer.write('{"rows":[');
  for (let at = from; at < from + rows; at += step) {
    if (at > from) buffer.write(',');
    buffer.write(rowsJson(table, at, Math.min(at + step, from + rows)).slice(1, -1));
    await pause();
  }
  buffer.write(']}');
  return buffer.written().slice();
}
