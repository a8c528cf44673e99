import { convertBinary } from '@borgar/xlsx-convert';
import { addressFromArea } from '../model/addressFromArea.ts';
import { areaFromAddress } from '../model/areaFromAddress.ts';
import type { CellValue } from '../model/cellValue.ts';
import type { SheetContent, WorkbookContent } from '../model/createWorkbook.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../model/sheetSize.ts';
import { formatAddresses } from './formatAddresses.ts';
import { type JsfCell, type JsfSheet, type JsfSpan, jsfWorkbook } from './jsfWorkbook.ts';
import { withNumericFlags } from './withNumericFlags.ts';

type FormatOf = (style: number | undefined) => string | undefined;

/** Reads an .xlsx file: values, number formats, errors, hidden rows and columns, merged cells, tables and names. */
export async function contentFromXlsx(file: ArrayBuffer, name: string): Promise<WorkbookContent> {
  const workbook = jsfWorkbook.parse(await convertBinary(await withNumericFlags(file), name, { skipMerged: false }));
  const formatOf: FormatOf = (style) => (style === undefined ? undefined : workbook.styles[style]?.numberFormat);
  const [first, ...rest] = workbook.sheets.map((sheet) => sheetContent(sheet, formatOf));
  if (first === undefined) throw new Error(`${name} has no worksheets.`);
  return {
    name,
    use1904: workbook.calculationProperties?.epoch === 1904,
    sheets: [first, ...rest],
    tables: workbook.tables.map((table) => ({
      name: table.name,
      sheet: table.sheet,
      address: table.ref,
      hasHeaders: (table.headerRowCount ?? 1) > 0,
      hasTotals: (table.totalsRowCount ?? 0) > 0,
    })),
    names: workbook.names.map(({ name, value, scope }) => ({
      name,
      formula: `=${value}`,
      ...(scope === undefined ? {} : { sheet: scope }),
    })),
  };
}

function sheetContent(sheet: JsfSheet, formatOf: FormatOf): SheetContent {
  const cells = cellRows(sheet);
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name: sheet.name,
    rows: cells.map((row) => Array.from(row, cellValue)),
    formats: {
      ...columnFormats(sheet, formatOf),
      ...formatAddresses(cells.length, columns, (row, column) => formatOf(cells[row]?.[column]?.s)),
    },
    hidden: [
      ...sheet.rows.filter(isHidden).map((span) => spanAddress(span, 'rows')),
      ...sheet.columns.filter(isHidden).map((span) => spanAddress(span, 'columns')),
    ],
    merges: sheet.merges,
    visibility: (['Visible', 'Hidden', 'VeryHidden'] as const)[sheet.hidden] ?? 'Visible',
  };
}

/** The cells by row and column; what is not there is a hole. */
function cellRows(sheet: JsfSheet): readonly (readonly (JsfCell | undefined)[])[] {
  const rows: (JsfCell | undefined)[][] = [];
  for (const [address, cell] of Object.entries(sheet.cells)) {
    const area = areaFromAddress(address);
    if (area !== null) (rows[area.row] ??= [])[area.column] = cell;
  }
  return Array.from({ length: rows.length }, (_, row) => rows[row] ?? []);
}

function cellValue(cell: JsfCell | undefined): CellValue {
  if (cell?.v === undefined || cell.v === null || cell.v === '') return null;
  return cell.t === 'e' ? { error: String(cell.v) } : cell.v;
}

function columnFormats(sheet: JsfSheet, formatOf: FormatOf): Readonly<Record<string, string>> {
  const formats: Record<string, string> = {};
  for (const span of sheet.columns) {
    const format = formatOf(span.s);
    if (format !== undefined) formats[spanAddress(span, 'columns')] = format;
  }
  return formats;
}

function isHidden(span: JsfSpan): boolean {
  return span.size === 0;
}

function spanAddress({ start, end }: JsfSpan, of: 'rows' | 'columns'): string {
  const first = start - 1;
  const count = end - first;
  return addressFromArea(
    of === 'rows'
      ? { row: first, rows: count, column: 0, columns: SHEET_COLUMNS }
      : { row: 0, rows: SHEET_ROWS, column: first, columns: count },
  );
}
