import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Workbook } from '../../../local/workbook/page/model/workbook.ts';
import { openRealExcel, type RealExcel } from '../../addin/excel/realExcel.ts';
import { salesWorkbook } from './salesWorkbook.ts';

let workbook: Workbook;
let real: RealExcel;

beforeEach(async () => {
  workbook = salesWorkbook();
  real = await openRealExcel(workbook);
});

afterEach(() => real.close());

function readValues(address: string): Promise<unknown> {
  return real.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sales').getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

const TOO_LARGE = {
  code: 'ResponsePayloadSizeLimitExceeded',
  message: 'The response payload size has exceeded the limit.',
};

describe('the response limit', () => {
  it('is 5 MB', async () => {
    workbook.sheets[0]?.setColumn(
      25,
      Array.from({ length: 60 }, () => 'x'.repeat(100_000)),
    );
    await expect(readValues('Z1:Z60')).rejects.toMatchObject(TOO_LARGE);
    await expect(readValues('Z1:Z50')).resolves.toHaveLength(50);
  });

  it('counts bytes, not characters', async () => {
    workbook.sheets[0]?.setColumn(25, ['ü'.repeat(600)]);
    real.host.payloadLimit = 1000;
    await expect(readValues('Z1')).rejects.toMatchObject(TOO_LARGE);
  });

  it('is seen at once when so many cells can not fit', async () => {
    await expect(readValues('A1:D1000000')).rejects.toMatchObject(TOO_LARGE);
  });
});

describe('the request limit', () => {
  it('answers RequestPayloadSizeLimitExceeded', async () => {
    real.host.payloadLimit = 2000;
    const writing = real.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sales').getRange('A1').values = [['x'.repeat(2000)]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
      message: 'The request payload size has exceeded the limit.',
    });
  });
});

describe('the cell limit', () => {
  it('gives null instead of more than 5,000,000 values', async () => {
    await expect(readValues('A1:E1000001')).resolves.toBeNull();
  });
});

describe('while a cell is being edited', () => {
  it('requests are refused with InvalidOperationInCellEditMode', async () => {
    workbook.setEditing(true);
    await expect(readValues('A1')).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
      message: expect.stringContaining('Excel is in cell-editing mode.'),
    });
  });

  it('a request with delayForCellEdit waits for its end', async () => {
    workbook.setEditing(true);
    let isAnswered = false;
    const reading = real.Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getItem('Sales').getRange('B2').load('values');
      await context.sync();
      isAnswered = true;
      return range.values;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isAnswered).toBe(false);
    workbook.setEditing(false);
    await expect(reading).resolves.toEqual([['North']]);
  });
});
