import { describe, expect, it } from '@jest/globals';
import { watchStack } from '../../../addin/excel/watchStack.ts';
import { openExcel } from './openExcel.ts';

const stack = { column: 0, columns: 1, spans: [{ row: 0, rows: 2 }] } as const;

describe('watchStack()', () => {
  it('gives what the work gives', async () => {
    await openExcel({ sheets: [{ name: 'S', rows: [[1], [2]] }] });
    const read = await Excel.run((context) =>
      watchStack(context, context.workbook.worksheets.getItem('S'), stack, (check) => {
        check();
        return Promise.resolve('read');
      }),
    );
    expect(read).toBe('read');
  });

  it('tells what went wrong in the work, also where Excel then can not end the watch', async () => {
    await openExcel({ sheets: [{ name: 'S', rows: [[1], [2]] }] });
    const watched = Excel.run((context) =>
      watchStack(context, context.workbook.worksheets.getItem('S'), stack, () => {
        // Excel refuses the whole request for it, with what ends the watch.
        context.workbook.worksheets.getItem('Gone').load('name');
        return Promise.reject(new Error('The cells are too many.'));
      }),
    );
    await expect(watched).rejects.toThrow('The cells are too many.');
  });
});
