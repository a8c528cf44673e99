import type { CellValue } from '../../shared/table/cellValue.ts';
import type { ColumnType } from '../../shared/table/columnType.ts';
import { tenThousandthsFrom } from '../../shared/table/fixedDecimal.ts';

/**
 * What Power BI compares when it joins two tables: equal keys are equal values there. Its engine takes upper and lower case
 * for the same and trims the spaces at the end of texts, not those in front of them.
 * Source: https://learn.microsoft.com/power-bi/connect-data/desktop-data-types#text-type
 */
export function relationshipKey(value: NonNullable<CellValue>, type: ColumnType): string | number | boolean | bigint {
  if (typeof value === 'boolean') return value;
  if (type === 'String') return withoutSpacesAtEnd(String(value)).toLowerCase();
  // `12.5` and `12.50` are one Decimal.
  if (type === 'Decimal') return tenThousandthsFrom(String(value)) ?? value;
  return value;
}

function withoutSpacesAtEnd(text: string): string {
  return text.endsWith(' ') ? text.replace(/ +$/, '') : text;
}
