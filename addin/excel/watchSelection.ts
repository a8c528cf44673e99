import { runExcel } from './runExcel.ts';

/** What happened in the workbook: other cells were selected, or cells got other content. */
export type SelectionChange = 'selected' | 'edited';

/**
 * Calls back whenever other cells are selected or any cell is edited, also by co-authors; each time, without debouncing.
 * @returns a function that stops it
 */
export async function watchSelection(onChange: (what: SelectionChange) => void): Promise<() => Promise<void>> {
  const handlers = await runExcel(async (context) => {
    const { workbook } = context;
    const handlerOf = (what: SelectionChange) => () => {
      onChange(what);
      return Promise.resolve();
    };
    const selected = workbook.onSelectionChanged.add(handlerOf('selected'));
    const edited = workbook.worksheets.onChanged.add(handlerOf('edited'));
    await context.sync();
    return { selected, edited };
  });
  return async () => {
    // Excel takes a handler back only in the context that added it.
    await Excel.run(handlers.selected.context, async (context) => {
      handlers.selected.remove();
      handlers.edited.remove();
      await context.sync();
    });
  };
}
