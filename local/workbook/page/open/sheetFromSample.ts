import Papa from 'papaparse';
import { z } from 'zod';
import { addressFromArea } from '../model/addressFromArea.ts';
import type { CellValue } from '../model/cellValue.ts';
import type { SheetContent } from '../model/createWorkbook.ts';
import { cellFromCsvText } from './cellFromCsvText.ts';
import type { Sample } from './samples.ts';
import { serialFromMonthText } from './serialFromMonthText.ts';

const jsonRows = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))).min(1);

/** A data set as text headings and rows of cells. */
interface DataSet {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Reads a data set's text (CSV with a header row, or JSON objects) into a sheet with a header row. */
export function sheetFromSample(sample: Sample, text: string): SheetContent {
  const { headings, rows } = sample.file.endsWith('.json') ? dataSetFromJson(text) : dataSetFromCsv(text);
  const dates = new Set(
    headings.flatMap((heading, column) => (sample.dates?.includes(heading) === true ? [column] : [])),
  );
  const typed =
    dates.size === 0
      ? rows
      : rows.map((row) => row.map((value, column) => (dates.has(column) ? dateOf(value) : value)));
  const formats: Record<string, string> = {};
  for (const [column, heading] of headings.entries()) {
    const format = sample.formats[heading];
    if (format !== undefined) formats[addressFromArea({ row: 1, column, rows: rows.length, columns: 1 })] = format;
  }
  return { name: sample.sheet, rows: [headings, ...typed], formats };
}

function dataSetFromCsv(text: string): DataSet {
  const [headings = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  return { headings, rows: rows.map((fields) => fields.map((field) => cellFromCsvText(field).value)) };
}

function dataSetFromJson(text: string): DataSet {
  const objects = jsonRows.parse(JSON.parse(text));
  const headings = Object.keys(objects[0] ?? {});
  return { headings, rows: objects.map((object) => headings.map((heading) => object[heading] ?? null)) };
}

function dateOf(value: CellValue): CellValue {
  return typeof value === 'string' ? (serialFromMonthText(value) ?? value) : value;
}
