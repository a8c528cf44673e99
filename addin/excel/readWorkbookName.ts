import { runExcel } from './runExcel.ts';

/** Reads the workbook's file name, e.g. `Budget 2026.xlsx`. */
export async function readWorkbookName(): Promise<string> {
  return runExcel(async (context) => {
    const workbook = context.workbook.load('name');
    await context.sync();
    return workbook.name;
  });
}
