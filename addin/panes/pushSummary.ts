import { countText } from './countText.ts';
import type { PushOrder } from './pushOrder.ts';

/**
 * Says what a click on Push will do, in one sentence.
 * @param rowsInTable how many rows the table has, if they were counted
 */
export function pushSummary({ table, target, mode, where }: PushOrder, rowsInTable: number | undefined): string {
  const rows = countText(table.rowCount, 'row');
  if (target.kind === 'new') return `Creates ${where} and pushes ${rows} into it.`;
  if (mode === 'append') return `Adds ${rows} to ${where}.`;
  const old = rowsInTable === undefined ? 'all rows' : `all ${countText(rowsInTable, 'row')}`;
  return `Deletes ${old} of ${where}, then pushes ${rows}.`;
}
