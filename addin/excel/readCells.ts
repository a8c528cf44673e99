import type { CellSource } from '../table/cellSource.ts';
import type { Pause } from '../table/pause.ts';
import type { Selection } from '../table/selection.ts';
import { checkStack } from './checkStack.ts';
import { checkUnchanged } from './checkUnchanged.ts';
import { findCells } from './findCells.ts';
import { readBlocks } from './readBlocks.ts';
import { readDateSystem } from './readDateSystem.ts';
import { NOTHING_HIDDEN, readHidden } from './readHidden.ts';
import { readUsedAreas } from './readUsedAreas.ts';
import { allHidden } from './refusedCells.ts';
import { runExcel } from './runExcel.ts';
import { SelectionBuilder } from './selectionBuilder.ts';
import { rowsOf } from './stack.ts';
import { stackAreas } from './stackAreas.ts';
import { withTable } from './withTable.ts';

/** How far reading has come. */
export interface ReadProgress {
  readonly rowsRead: number;
  readonly rows: number;
}

/** How to read. */
export interface ReadOptions {
  /** Comes after each block, so that the pane goes on answering. */
  readonly pause: Pause;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  /** Whether hidden rows and columns are read too; they are left out and counted by default. */
  readonly includeHidden?: boolean | undefined;
}

/**
 * Reads the cells of a source, cut to what is used, areas with the same columns one below the other.
 * @throws {SelectionError} when Excel can't give them or they changed meanwhile
 * @throws the signal's reason when it was aborted
 */
export async function readCells(
  source: CellSource,
  { pause, signal, onProgress, includeHidden }: ReadOptions,
): Promise<Selection> {
  signal?.throwIfAborted();
  return runExcel(async (context) => {
    const found = await findCells(context, source);
    const before = await readUsedAreas(context, found);
    const stack = stackAreas(before, found);
    const sheet = context.workbook.worksheets.getItem(found.sheet);
    const hidden = includeHidden === true ? NOTHING_HIDDEN : await readHidden(context, sheet, stack);
    checkStack(stack, hidden, found);
    const date1904 = await readDateSystem(context);

    const builder = new SelectionBuilder(stack, hidden);
    const rows = rowsOf(stack);
    let rowsRead = 0;
    for await (const { block, rows: sheetRows } of readBlocks(context, sheet, stack, hidden)) {
      builder.add(block);
      rowsRead += sheetRows;
      onProgress?.({ rowsRead, rows });
      await pause();
      signal?.throwIfAborted();
    }
    checkUnchanged(before, await readUsedAreas(context, found));
    const selection = builder.selection(found.sheet, date1904);
    if (selection.rowCount === 0) throw allHidden(found.called);
    return found.table === undefined ? selection : withTable(selection, found.table, found, hidden);
  });
}
