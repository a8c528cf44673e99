import Papa from 'papaparse';
import type { SheetContent } from '../model/createWorkbook.ts';
import { cellFromCsvText } from './cellFromCsvText.ts';
import { formatAddresses } from './formatAddresses.ts';

/** Reads CSV (comma, semicolon or tab) into a sheet. */
export function sheetFromCsv(name: string, text: string): SheetContent {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const rows = data.map((fields) => fields.map(cellFromCsvText));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name,
    rows: rows.map((row) => row.map((cell) => cell.value)),
    formats: formatAddresses(rows.length, columns, (row, column) => rows[row]?.[column]?.format),
  };
}
