import { changeReaches } from './changeReaches.ts';
import { cellsChanged } from './readPicture.ts';
import type { Stack } from './stack.ts';

/**
 * Watches the cells of a stack for edits, also by co-authors, and for rows that are sorted, hidden or shown, while work runs.
 * What a formula newly calculates is no edit: a sheet with `NOW()` could never be read.
 * @param work gets a check that throws a SelectionError `changed` once they have changed
 * @throws what the work throws, also where Excel then fails to end the watch
 */
export async function watchStack<Value>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  stack: Stack,
  work: (check: () => void) => Promise<Value>,
): Promise<Value> {
  let isChanged = false;
  const note = ({ address, changeType }: { readonly address: string; readonly changeType?: string }) => {
    isChanged ||= changeReaches(address, changeType, stack);
    return Promise.resolve();
  };
  const handlers = [
    sheet.onChanged.add(note),
    sheet.onRowSorted.add(note),
    sheet.onColumnSorted.add(note),
    sheet.onRowHiddenChanged.add(note),
  ];
  await context.sync();
  const check = () => {
    if (isChanged) throw cellsChanged();
  };
  const stop = async () => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
  const [worked] = await Promise.allSettled([work(check)]);
  const [stopped] = await Promise.allSettled([stop()]);
  if (worked.status === 'rejected') throw worked.reason;
  if (stopped.status === 'rejected') throw stopped.reason;
  return worked.value;
}
