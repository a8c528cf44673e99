import type { CellValue } from '../../shared/table/cellValue.ts';
import type { ColumnType } from '../../shared/table/columnType.ts';
import { decimalText } from '../texts/decimalText.ts';
import { texts } from '../texts/texts.ts';

/** A column's cell as the preview shows it: what Power BI will get, midnight left away from dates. */
export function cellText(value: CellValue, type: ColumnType): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? texts().preview.isTrue : texts().preview.isFalse;
  // Decimals are texts on the wire, to keep all their digits.
  if (typeof value === 'number' || type === 'Decimal') return decimalText(String(value));
  return value.replace(/^(\d{4}-\d{2}-\d{2})T00:00:00$/, '$1').replace(/^(\d{4}-\d{2}-\d{2})T/, '$1 ');
}
