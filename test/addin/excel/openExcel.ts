import { afterEach } from '@jest/globals';
import { SelectionError } from '../../../addin/table/selectionError.ts';
import type { Area } from '../../../local/workbook/page/model/area.ts';
import { areaFromAddress } from '../../../local/workbook/page/model/areaFromAddress.ts';
import { createWorkbook, type WorkbookContent } from '../../../local/workbook/page/model/createWorkbook.ts';
import type { Workbook } from '../../../local/workbook/page/model/workbook.ts';
import { openRealExcel, type RealExcel } from './realExcel.ts';

let real: RealExcel | undefined;

afterEach(() => real?.close());

/** Opens a workbook in Excel until the test is over, with a selection on its first sheet, e.g. `A1:B3,A5:B6`. */
export async function openExcel(content: WorkbookContent, selected = 'A1', excelApi?: string): Promise<RealExcel> {
  const workbook = createWorkbook(content);
  select(workbook, selected);
  real = await openRealExcel(workbook, { installGlobals: true, ...(excelApi !== undefined && { excelApi }) });
  return real;
}

/** Selects areas of the active sheet. */
export function select(workbook: Workbook, addresses: string): void {
  const [first, ...rest] = addresses.split(',').map(areaAt);
  if (first !== undefined) workbook.select(workbook.activeSheet, [first, ...rest]);
}

/** The area of an address. */
export function areaAt(address: string): Area {
  const area = areaFromAddress(address);
  if (area === null) throw new Error(`${address} is no address`);
  return area;
}

/** Code and sentence of the SelectionError that work must end with. */
export async function selectionErrorOf(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SelectionError)) throw new Error('no SelectionError', { cause: error });
  return { code: error.code, message: error.message };
}
