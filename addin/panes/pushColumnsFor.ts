import { PERIOD_COLUMN, PUSHED_ON_COLUMN, type PushColumns } from '../table/pushColumns.ts';
import type { TargetState } from './targetState.ts';

/**
 * The columns that a push adds to the selection's: what was chosen for a new table, or what an existing one has.
 * @param now milliseconds since 1970
 */
export function pushColumnsFor({ kind, table, pushedOn, period }: TargetState, now: number): PushColumns {
  if (kind === 'new') return { pushedOn: pushedOn === true ? dayOf(now) : undefined, period };
  const has = (name: string, type: string) =>
    table?.columns?.some((column) => column.name === name && (column.dataType ?? type) === type) === true;
  return {
    pushedOn: pushedOn !== false && has(PUSHED_ON_COLUMN, 'DateTime') ? dayOf(now) : undefined,
    period: has(PERIOD_COLUMN, 'String') ? period : undefined,
  };
}

/** The day in the time zone of the person. */
function dayOf(now: number): string {
  const date = new Date(now);
  const [month = '', day = ''] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}T00:00:00`;
}
