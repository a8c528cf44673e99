/**
 * One cell on its way to Power BI; null is a blank. What a string means depends on the column's type:
 * a DateTime is wall-clock ISO without zone (`2026-07-28T00:00:00`), an Int64 beyond 2^53 or a Decimal is its digits.
 */
export type CellValue = string | number | boolean | null;
