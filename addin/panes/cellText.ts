import type { CellValue } from '../../shared/table/cellValue.ts';

/** A cell as the preview shows it: what Power BI will get, midnight left away from dates. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value)
    .replace(/^(\d{4}-\d{2}-\d{2})T00:00:00$/, '$1')
    .replace(/^(\d{4}-\d{2}-\d{2})T/, '$1 ');
}
