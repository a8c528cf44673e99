import { texts } from '../texts/texts.ts';
import type { PushOrder } from './pushOrder.ts';

/**
 * Says what a click on Push will do, in one sentence.
 * @param rowsInTable how many rows the table has, if they were counted
 */
export function pushSummary({ table, target, mode, where }: PushOrder, rowsInTable: number | undefined): string {
  const rows = texts().count.rows(table.rowCount);
  if (target.kind === 'new') return `Creates ${where} and pushes ${rows} into it.`;
  if (mode === 'append') return `Adds ${rows} to ${where}.`;
  const old = rowsInTable === undefined ? 'all rows' : `all ${texts().count.rows(rowsInTable)}`;
  return `Deletes ${old} of ${where}, then pushes ${rows}.`;
}
