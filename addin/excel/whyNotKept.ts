import { runExcel } from './runExcel.ts';

/** Why nothing can be kept in the workbook, as a sentence that says what to do; undefined: it can. */
export async function whyNotKept(): Promise<string | undefined> {
  return runExcel(async (context) => {
    const workbook = context.workbook.load('readOnly,previouslySaved');
    await context.sync();
    if (workbook.readOnly) return 'The workbook is read-only. Save a copy, then push from there to keep a link.';
    if (!workbook.previouslySaved) return 'The workbook has never been saved. Save it first, then push to keep a link.';
    return undefined;
  });
}
