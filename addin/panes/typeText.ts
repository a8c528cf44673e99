import type { ColumnType } from '../../shared/table/columnType.ts';

/** What Power BI's own screens call the column types. */
export const typeText: Readonly<Record<ColumnType, string>> = {
  Int64: 'Whole number',
  Double: 'Decimal number',
  Decimal: 'Fixed decimal',
  Boolean: 'True/false',
  DateTime: 'Date/time',
  String: 'Text',
};
