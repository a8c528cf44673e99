import type { ColumnType } from '../../shared/table/columnType.ts';
import { dateFormatString } from './dateFormatString.ts';
import type { NumberFormatKind } from './numberFormatKind.ts';
import { numberFormatString } from './numberFormatString.ts';

/**
 * Gives the format string for a column: the number format of most of its numbers, if Power BI shows them like it.
 * @param formats the number formats of the column's numbers with their counts
 */
export function formatStringFrom(
  type: ColumnType,
  formats: ReadonlyMap<string, number>,
  formatKinds: ReadonlyMap<string, NumberFormatKind>,
): string | undefined {
  const dominant = dominantFormat(formats);
  if (dominant === undefined) return undefined;
  const kind = formatKinds.get(dominant);
  if (type === 'DateTime') return kind === 'date' || kind === 'time' ? dateFormatString(dominant) : undefined;
  if (type === 'String' || type === 'Boolean') return undefined;
  return kind === 'number' || kind === 'fraction' ? numberFormatString(dominant) : undefined;
}

/** The number format that most cells have; of those that as many have, the first by name. */
export function dominantFormat(formats: ReadonlyMap<string, number>): string | undefined {
  return [...formats].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
