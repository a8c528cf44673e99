import type { ColumnType } from '../../shared/table/columnType.ts';
import type { NumberFormatKind } from './numberFormatKind.ts';

// Only what Power BI's format strings share with Excel's codes: no colours, locales, padding or text sections.
// Source: https://learn.microsoft.com/power-bi/create-reports/desktop-custom-format-strings
const numberSection = String.raw`-?\(?[$€£¥]?(?=[#,]*0)[#,]*0+(?:\.[0#]+)?(?:E[+-]0+)?%?(?: ?[$€£¥])?\)?`;
const numberFormat = new RegExp(`^${numberSection}(?:;${numberSection}){0,2}$`);
const dateFormat = /^(?:(?:yyyy|yy)(?!y)|m{1,4}(?!m)|d{1,4}(?!d)|h{1,2}(?!h)|s{1,2}(?!s)|AM\/PM|[-/.:, ])+$/;

/**
 * Gives the format string for a column: the number format of most of its numbers, if Power BI takes it as it is.
 * @param formats the number formats of the column's numbers with their counts
 */
export function formatStringFrom(
  type: ColumnType,
  formats: ReadonlyMap<string, number>,
  formatKinds: ReadonlyMap<string, NumberFormatKind>,
): string | undefined {
  const dominant = [...formats].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
  if (dominant === undefined) return undefined;
  const kind = formatKinds.get(dominant);
  // Excel ends its own date formats with an empty rule for text.
  const format = dominant.replace(/;@$/, '');
  if (type === 'DateTime') return (kind === 'date' || kind === 'time') && dateFormat.test(format) ? format : undefined;
  if (type === 'String' || type === 'Boolean') return undefined;
  return (kind === 'number' || kind === 'fraction') && numberFormat.test(format) ? format : undefined;
}
