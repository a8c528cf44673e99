import type { SelectionColumn } from './selectionColumn.ts';

/**
 * Remembers for each column of a selection the last result of a function of it, so that a decision about one column
 * does not cost the work for all of them. It is forgotten together with the column; work that fails leaves nothing.
 * @returns a function that works only when the key has changed
 */
export function perColumn<Result>(): (
  column: SelectionColumn,
  key: string,
  work: () => Promise<Result>,
) => Promise<Result> {
  const last = new WeakMap<SelectionColumn, { readonly key: string; readonly result: Result }>();
  return async (column, key, work) => {
    const known = last.get(column);
    if (known?.key === key) return known.result;
    const result = await work();
    last.set(column, { key, result });
    return result;
  };
}
