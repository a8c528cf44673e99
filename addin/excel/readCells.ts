import type { CellSource } from '../table/cellSource.ts';
import type { Pause } from '../table/pause.ts';
import type { Selection } from '../table/selection.ts';
import { checkPicture } from './checkPicture.ts';
import { findCells } from './findCells.ts';
import { mergedInSelection } from './mergedInSelection.ts';
import { readBlocks } from './readBlocks.ts';
import { readDateSystem } from './readDateSystem.ts';
import { NOTHING_HIDDEN } from './readHidden.ts';
import { readMerged } from './readMerged.ts';
import { cellsChanged, isSamePicture, readPicture } from './readPicture.ts';
import { runExcel } from './runExcel.ts';
import { SelectionBuilder } from './selectionBuilder.ts';
import { rowsOf } from './stack.ts';
import { tableInSelection } from './tableInSelection.ts';
import { watchStack } from './watchStack.ts';

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
 * Reads the cells of a source as they are at one moment, cut to what is used, areas with the same columns one below the other.
 * @throws {SelectionError} when Excel can't give them or they changed meanwhile
 * @throws the signal's reason when it was aborted
 */
export async function readCells(
  source: CellSource,
  { pause, signal, onProgress, includeHidden = false }: ReadOptions,
): Promise<Selection> {
  signal?.throwIfAborted();
  return runExcel(async (context) => {
    const found = await findCells(context, source);
    const sheet = context.workbook.worksheets.getItem(found.sheet).load('id');
    const picture = await readPicture(context, sheet, found);
    const { stack } = picture;
    const hidden = includeHidden ? NOTHING_HIDDEN : picture.hidden;
    checkPicture(stack, hidden, found);
    const date1904 = await readDateSystem(context);

    const builder = new SelectionBuilder(stack, hidden);
    const rows = rowsOf(stack);
    let rowsRead = 0;
    return watchStack(context, sheet, stack, async (check) => {
      const merged = await readMerged(context, sheet, stack, pause);
      for await (const { block, rows: sheetRows } of readBlocks(context, sheet, stack, hidden)) {
        builder.add(block);
        rowsRead += sheetRows;
        onProgress?.({ rowsRead, rows });
        await pause();
        signal?.throwIfAborted();
        check();
      }
      if (!isSamePicture(picture, await readPicture(context, sheet, found))) throw cellsChanged();
      check();
      const selection = builder.selection(found.sheet, date1904);
      const { rowNumbers } = selection;
      return {
        ...selection,
        ...(merged && { merged: mergedInSelection(merged, stack, hidden, rowNumbers) }),
        ...(includeHidden && { hiddenRead: { rows: picture.hidden.rows, columns: picture.hidden.columns.size } }),
        ...(found.table && { excelTable: tableInSelection(found.table, found.areas, hidden, rowNumbers) }),
      };
    });
  });
}
