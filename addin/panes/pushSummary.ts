import { texts } from '../texts/texts.ts';
import type { PushOrder } from './pushOrder.ts';

/**
 * Says what a click on Push will do, in one sentence.
 * @param rowsInTable how many rows the table has, if they were counted
 */
export function pushSummary({ table, target, mode, where }: PushOrder, rowsInTable: number | undefined): string {
  const { rowCount } = table;
  if (target.kind === 'new') return texts().push.creates(where, rowCount);
  if (mode === 'append') return texts().push.adds(where, rowCount);
  return texts().push.replaces(where, rowsInTable, rowCount);
}
