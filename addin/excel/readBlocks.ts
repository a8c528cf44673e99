import { SelectionError } from '../table/selectionError.ts';
import { texts } from '../texts/texts.ts';
import type { Area } from './area.ts';
import { readBlock, type Block } from './readBlock.ts';
import type { Hidden } from './readHidden.ts';
import { areasOf, type Stack } from './stack.ts';

// Excel on the web answers at most 5 MB; values, types and formats take about 33 bytes a cell.
// Source: https://learn.microsoft.com/office/dev/add-ins/excel/performance
const MAX_BLOCK_ROWS = 20_000;
const MAX_BLOCK_CELLS = 60_000;

/** A block and how many rows of the sheet it stands for, hidden ones included. */
export interface ReadRows {
  readonly block: Block;
  readonly rows: number;
}

/**
 * Reads a stack block by block, with smaller blocks once Excel has found one too large.
 * @throws {SelectionError} `too-large` when a single row is
 */
export async function* readBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  stack: Stack,
  hidden: Hidden,
): AsyncGenerator<ReadRows> {
  let most = Math.max(1, Math.min(MAX_BLOCK_ROWS, Math.floor(MAX_BLOCK_CELLS / stack.columns)));
  for (const span of areasOf(stack)) {
    let done = 0;
    while (done < span.rows) {
      const area = { ...span, row: span.row + done, rows: Math.min(most, span.rows - done) };
      const block = await readBlock(context, sheet, area, hidden);
      if (block === undefined) {
        most = halfOf(area);
        continue;
      }
      done += area.rows;
      yield { block, rows: area.rows };
    }
  }
}

function halfOf({ row, rows }: Area): number {
  if (rows > 1) return Math.ceil(rows / 2);
  throw new SelectionError('too-large', texts().unreadable.rowTooLarge(row + 1));
}
