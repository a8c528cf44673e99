import type { Sheet } from '../model/sheet.ts';
import type { ExcelHost } from './excelHost.ts';
import { itemNotFound } from './itemNotFound.ts';

/** The sheet with this name or id. */
export function sheetByKey(host: ExcelHost, key: string): Sheet {
  const name = key.toLowerCase();
  const found = host.workbook.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
  if (found === undefined) throw itemNotFound('WorksheetCollection.getItem');
  return found;
}
