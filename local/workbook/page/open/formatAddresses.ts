import { addressFromArea } from '../model/addressFromArea.ts';

/** The addresses of cells that share a number format, one entry for each unbroken run in a column. General is left out. */
export function formatAddresses(
  rows: number,
  columns: number,
  formatAt: (row: number, column: number) => string | undefined,
): Readonly<Record<string, string>> {
  const formats: Record<string, string> = {};
  for (let column = 0; column < columns; column += 1) {
    let start = 0;
    for (let row = 1; row <= rows; row += 1) {
      const format = formatAt(start, column);
      if (row < rows && formatAt(row, column) === format) continue;
      if (format !== undefined)
        formats[addressFromArea({ row: start, column, rows: row - start, columns: 1 })] = format;
      start = row;
    }
  }
  return formats;
}
