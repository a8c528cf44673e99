import type { Selection } from '../table/selection.ts';
import { SelectionError } from '../table/selectionError.ts';
import { readBlocks } from './readBlocks.ts';
import { readDateSystem } from './readDateSystem.ts';
import { NOTHING_HIDDEN, readHidden, type Hidden } from './readHidden.ts';
import { readSelectedAreas } from './readSelectedAreas.ts';
import { readUsedAreas, type UsedArea } from './readUsedAreas.ts';
import { runExcel } from './runExcel.ts';
import { SelectionBuilder } from './selectionBuilder.ts';
import { rowsOf, type Stack } from './stack.ts';
import { stackAreas } from './stackAreas.ts';

/** How far reading has come. */
export interface ReadProgress {
  readonly rowsRead: number;
  readonly rows: number;
}

/** What may be said about how to read. */
export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  /** Whether hidden rows and columns are read too; they are left out and counted by default. */
  readonly includeHidden?: boolean | undefined;
}

// Values, types and formats are three arrays of 8 bytes an entry: at this number 240 MB of the pane's memory.
const MAX_CELLS = 10_000_000;

/**
 * Reads the selected cells, cut to what is used, areas with the same columns one below the other.
 * @throws {SelectionError} when Excel can't give them or they changed meanwhile
 * @throws the signal's reason when it was aborted
 */
export async function readSelection({ signal, onProgress, includeHidden }: ReadOptions = {}): Promise<Selection> {
  signal?.throwIfAborted();
  return runExcel(async (context) => {
    const selected = await readSelectedAreas(context);
    const before = await readUsedAreas(context, selected);
    const stack = stackAreas(before);
    if (rowsOf(stack) * stack.columns === 1) throw oneCell();
    const sheet = context.workbook.worksheets.getItem(selected.sheet);
    const hidden = includeHidden === true ? NOTHING_HIDDEN : await readHidden(context, sheet, stack);
    const date1904 = await readDateSystem(context);
    checkSize(stack, hidden);

    const builder = new SelectionBuilder(stack, hidden);
    const rows = rowsOf(stack);
    let rowsRead = 0;
    for await (const { block, rows: sheetRows } of readBlocks(context, sheet, stack, hidden)) {
      builder.add(block);
      rowsRead += sheetRows;
      onProgress?.({ rowsRead, rows });
      await nextTask();
      signal?.throwIfAborted();
    }
    checkUnchanged(before, await readUsedAreas(context, selected));
    const selection = builder.selection(selected.sheet, date1904);
    if (selection.rowCount === 0) throw allHidden();
    return selection;
  });
}

function checkSize(stack: Stack, hidden: Hidden): void {
  if (hidden.columns.size === stack.columns) throw allHidden();
  const cells = rowsOf(stack) * (stack.columns - hidden.columns.size);
  if (cells <= MAX_CELLS) return;
  throw new SelectionError(
    'too-large',
    `The selection has ${cells.toLocaleString('en')} cells; ${MAX_CELLS.toLocaleString('en')} can be read at once. Select fewer cells.`,
  );
}

function checkUnchanged(before: readonly UsedArea[], after: readonly UsedArea[]): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  throw new SelectionError('changed', 'The cells changed while they were read. Try again.');
}

function oneCell(): SelectionError {
  return new SelectionError('one-cell', 'Only one cell is selected. Select column names and the rows below them.');
}

function allHidden(): SelectionError {
  return new SelectionError('empty', 'All selected cells are hidden. Show them, or select others.');
}

/** Lets the page answer clicks between two blocks: Office restarts an add-in that doesn't for 5 seconds. */
async function nextTask(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}
