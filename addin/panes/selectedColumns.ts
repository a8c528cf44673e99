import type { Selection } from '../table/selection.ts';

/** Names the sheet and the columns of a selection, hidden ones included: it stays while other rows of them are selected. */
export function selectedColumns({
  sheet,
  columns,
  hiddenColumns,
}: Pick<Selection, 'sheet' | 'columns' | 'hiddenColumns'>): string {
  const letters = [...columns.map((column) => column.letters), ...hiddenColumns];
  return [sheet, ...letters.sort()].join('!');
}
