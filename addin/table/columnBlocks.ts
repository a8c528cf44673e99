import { isFilled } from './filledCells.ts';
import type { Selection } from './selection.ts';
import type { SelectionColumn } from './selectionColumn.ts';

/** Splits a selection's filled columns where blank ones stand between them: what stands apart may be another table. */
export function columnBlocks({ columns }: Selection): readonly (readonly SelectionColumn[])[] {
  const blocks: SelectionColumn[][] = [];
  let open: SelectionColumn[] | undefined;
  for (const column of columns) {
    if (!isFilled(column)) {
      open = undefined;
      continue;
    }
    if (open === undefined) blocks.push((open = []));
    open.push(column);
  }
  return blocks;
}
