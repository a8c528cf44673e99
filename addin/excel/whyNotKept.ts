import { texts } from '../texts/texts.ts';
import { runExcel } from './runExcel.ts';

/** Why nothing can be kept in the workbook, as a sentence that says what to do; undefined: it can. */
export async function whyNotKept(): Promise<string | undefined> {
  return runExcel(async (context) => {
    const workbook = context.workbook.load('readOnly,previouslySaved');
    await context.sync();
    if (workbook.readOnly) return texts().workbook.readOnly;
    if (!workbook.previouslySaved) return texts().workbook.neverSaved;
    return undefined;
  });
}
