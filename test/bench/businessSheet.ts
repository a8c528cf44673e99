import type { Table } from '../../shared/table/table.ts';

/** What Excel gives for a range, row by row; the first row holds the columns' names. */
export interface SheetCells {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

const formats: Readonly<Record<string, string>> = { DateTime: 'yyyy-mm-dd', Double: '#,##0.00' };
const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The cells of a sheet that makes that table: dates are serial numbers, every seventh text is left blank. */
export function businessSheet({ columns, values, rowCount }: Table): SheetCells {
  const cells = columns.map(({ dataType }, c) =>
    (values[c] ?? []).map((value, r) => {
      if (dataType === 'DateTime') return (Date.parse(`${String(value)}Z`) - DAY_ZERO) / DAY_MS;
      return dataType === 'String' && (r + c) % 7 === 0 ? '' : value;
    }),
  );
  const rows = Array.from({ length: rowCount }, (_, r) => cells.map((column) => column[r] ?? ''));
  const names = columns.map(({ name }) => name);
  return {
    values: [names, ...rows],
    valueTypes: [names, ...rows].map((row) => row.map(typeOf)),
    numberFormats: [
      names.map(() => 'General'),
      ...rows.map(() => columns.map(({ dataType }) => formats[dataType] ?? 'General')),
    ],
  };
}

function typeOf(value: unknown): string {
  if (value === '') return 'Empty';
  return typeof value === 'string' ? 'String' : 'Double';
}
