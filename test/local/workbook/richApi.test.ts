import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createWorkbook } from '../../../local/workbook/page/model/createWorkbook.ts';
import { type RealExcel, openRealExcel } from '../../addin/excel/realExcel.ts';

let real: RealExcel;

beforeEach(async () => {
  real = await openRealExcel(
    createWorkbook({
      sheets: [
        {
          name: 'Sheet1',
          rows: [
            ['a', 1],
            ['b', 2],
          ],
        },
      ],
    }),
    { installGlobals: true },
  );
});
afterEach(() => real.close());

describe('x', () => {
  it('reads', async () => {
    const out = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address,values');
      const date = context.workbook.functions.date(1904, 1, 2).load('value');
      await context.sync();
      return [range.address, range.values, date.value];
    });
    expect(out).toStrictEqual(['Sheet1!A1', [['a']], 1463]);
  });
});
