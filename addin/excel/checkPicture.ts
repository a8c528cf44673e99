import type { FoundCells } from './foundCells.ts';
import type { Hidden } from './readHidden.ts';
import { allHidden, noRows, oneCell, tooManyCells } from './refusedCells.ts';
import { rowsOf, type Stack } from './stack.ts';

// The longest sheet with twenty columns: 12 bytes a cell make 250 MB of the pane's memory, texts apart.
const MAX_CELLS = 1_048_576 * 20;

/**
 * Checks, before anything is read, that cells can make a table.
 * @throws {SelectionError} `one-cell`, `empty`, `all-hidden` or `too-large`
 */
export function checkPicture(stack: Stack, hidden: Hidden, { called, table, areas }: FoundCells): void {
  const rows = rowsOf(stack);
  if (table === undefined && rows * stack.columns === 1) throw oneCell(called);
  const isHeaderOnly = rows === 1 && stack.spans[0]?.row === areas[0]?.row;
  if (table?.hasHeaderRow === true && isHeaderOnly) throw noRows(called);
  if (hidden.columns.size === stack.columns || hidden.rows === rows) throw allHidden(called);
  const cells = (rows - hidden.rows) * (stack.columns - hidden.columns.size);
  if (cells > MAX_CELLS) throw tooManyCells(called, cells, MAX_CELLS);
}
