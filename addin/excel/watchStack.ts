import { changeReaches } from './changeReaches.ts';
import { cellsChanged } from './readPicture.ts';
import type { Stack } from './stack.ts';

/** Knows whether cells have changed since it was made. */
export interface StackWatch {
  /** @throws {SelectionError} `changed` when they have */
  readonly check: () => void;
  readonly stop: () => Promise<void>;
}

/**
 * Watches the cells of a stack for edits, also by co-authors, and for rows that are sorted, hidden or shown.
 * What a formula newly calculates is no edit: a sheet with `NOW()` could never be read.
 */
export async function watchStack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  stack: Stack,
): Promise<StackWatch> {
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
  return {
    check() {
      if (isChanged) throw cellsChanged();
    },
    async stop() {
      for (const handler of handlers) handler.remove();
      await context.sync();
    },
  };
}
