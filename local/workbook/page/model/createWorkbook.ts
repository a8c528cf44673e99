import type { Area } from './area.ts';
import { areaFromAddress } from './areaFromAddress.ts';
import type { CellValue } from './cellValue.ts';
import { Sheet } from './sheet.ts';
import { Workbook } from './workbook.ts';

/** A sheet in plain data. */
export interface SheetContent {
  readonly name: string;
  /** Cells from A1 on. null is an empty cell, `{ error: '#N/A' }` an error. */
  readonly rows?: readonly (readonly CellValue[])[];
  /** Number formats by address: `{ 'A2:A100': 'yyyy-mm-dd', 'C:C': '0.00' }`. Later entries win. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Hidden rows and columns by address: `['5:7', 'C:C']`. */
  readonly hidden?: readonly string[];
  readonly merges?: readonly string[];
  readonly visibility?: 'Visible' | 'Hidden' | 'VeryHidden';
}

/** A workbook in plain data. */
export interface WorkbookContent {
  /** The file's name. */
  readonly name?: string;
  readonly use1904?: boolean;
  readonly sheets: readonly [SheetContent, ...SheetContent[]];
  readonly tables?: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly address: string;
    readonly hasHeaders?: boolean;
    readonly hasTotals?: boolean;
    /** Column names of a table without header row. */
    readonly hiddenNames?: readonly string[];
  }[];
  readonly names?: readonly {
    readonly name: string;
    readonly formula: string;
    readonly sheet?: string;
    readonly visible?: boolean;
  }[];
}

/** Builds a workbook from plain data. The first sheet is active with A1 selected. */
export function createWorkbook(content: WorkbookContent): Workbook {
  const [first, ...rest] = content.sheets;
  const sheets: [Sheet, ...Sheet[]] = [
    sheetFromContent(first, 0),
    ...rest.map((it, index) => sheetFromContent(it, index + 1)),
  ];
  const workbook = new Workbook(content.name ?? 'Book1.xlsx', sheets, content.use1904 ?? false);
  const idOf = (name: string): string => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`There is no sheet called ${name}.`);
    return found.id;
  };
  for (const [index, table] of (content.tables ?? []).entries()) {
    const id = String(index + 1);
    workbook.tables.set(id, {
      id,
      name: table.name,
      sheetId: idOf(table.sheet),
      area: areaOf(table.address),
      hasHeaders: table.hasHeaders ?? true,
      hasTotals: table.hasTotals ?? false,
      hiddenNames: table.hiddenNames ?? [],
    });
  }
  for (const { name, formula, sheet, visible } of content.names ?? []) {
    workbook.names.push({
      name,
      formula,
      sheetId: sheet === undefined ? null : idOf(sheet),
      visible: visible ?? true,
      comment: '',
    });
  }
  return workbook;
}

function sheetFromContent(content: SheetContent, position: number): Sheet {
  const sheet = new Sheet(sheetId(position), content.name);
  fill(sheet, content.rows ?? []);
  for (const [address, format] of Object.entries(content.formats ?? {})) sheet.setFormat(areaOf(address), format);
  for (const address of content.hidden ?? []) hide(sheet, address);
  sheet.merges = (content.merges ?? []).map(areaOf);
  sheet.visibility = content.visibility ?? 'Visible';
  return sheet;
}

/** Excel's own ids look like this; nothing depends on the pattern. */
function sheetId(position: number): string {
  return `{00000000-0001-0000-${position.toString(16).padStart(2, '0')}00-000000000000}`;
}

function fill(sheet: Sheet, rows: readonly (readonly CellValue[])[]): void {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < columns; column += 1) {
    sheet.setColumn(
      column,
      rows.map((row) => row[column] ?? null),
    );
  }
}

function hide(sheet: Sheet, address: string): void {
  const area = areaOf(address);
  const isColumns = /[A-Z]/i.test(address);
  const [first, count, hidden] = isColumns
    ? [area.column, area.columns, sheet.hiddenColumns]
    : [area.row, area.rows, sheet.hiddenRows];
  for (let index = first; index < first + count; index += 1) hidden.add(index);
}

function areaOf(address: string): Area {
  const area = areaFromAddress(address);
  if (area === null) throw new Error(`${address} is no address such as A1:C9, C:C or 5:7.`);
  return area;
}
