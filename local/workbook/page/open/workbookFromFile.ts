import { createWorkbook } from '../model/createWorkbook.ts';
import type { Workbook } from '../model/workbook.ts';
import { sheetFromCsv } from './sheetFromCsv.ts';

/** Longest name that a sheet may have, and what it may not contain. */
const SHEET_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** Opens a user's own .xlsx or CSV file. Throws an error whose message says what is wrong with the file. */
export async function workbookFromFile(file: File): Promise<Workbook> {
  if (/\.xls[xm]$/i.test(file.name)) {
    // A large library that most visits don't need.
    const { contentFromXlsx } = await import('./contentFromXlsx.ts');
    return createWorkbook(await contentFromXlsx(await file.arrayBuffer(), file.name));
  }
  if (!/\.(csv|tsv|txt)$/i.test(file.name)) {
    throw new Error(
      `${file.name} is neither an .xlsx nor a .csv file. Save it as one of these in Excel and open it again.`,
    );
  }
  const name = file.name
    .replace(/\.\w+$/, '')
    .replace(FORBIDDEN, ' ')
    .slice(0, SHEET_NAME);
  return createWorkbook({ name: file.name, sheets: [sheetFromCsv(name || 'Sheet1', await file.text())] });
}
