import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Sheet } from '../../../local/workbook/page/model/sheet.ts';
import type { Workbook } from '../../../local/workbook/page/model/workbook.ts';
import { openRealExcel, type RealExcel } from '../../addin/excel/realExcel.ts';
import { areaOf } from './areaOf.ts';
import { salesWorkbook } from './salesWorkbook.ts';

let workbook: Workbook;
let sheet: Sheet;
let real: RealExcel;

beforeEach(async () => {
  workbook = salesWorkbook();
  sheet = workbook.activeSheet;
  real = await openRealExcel(workbook);
});

afterEach(() => real.close());

/** Waits for the next event that `listen` registers for; `act` makes it happen. */
async function eventAfter<T>(
  listen: (context: Excel.RequestContext, tell: (event: T) => Promise<void>) => void,
  act: () => void,
): Promise<T> {
  let tell: (event: T) => void;
  const event = new Promise<T>((resolve) => {
    tell = resolve;
  });
  await real.Excel.run(async (context) => {
    listen(context, (happened) => {
      tell(happened);
      return Promise.resolve();
    });
    await context.sync();
  });
  act();
  return event;
}

describe('worksheet.onChanged', () => {
  it('tells address, source and the value before and after', async () => {
    const event = await eventAfter<Excel.WorksheetChangedEventArgs>(
      (context, tell) => context.workbook.worksheets.getItem('Sales').onChanged.add(tell),
      () => workbook.edit(sheet, areaOf('C3'), () => ({ value: 5 })),
    );
    expect(event).toMatchObject({
      address: 'C3',
      worksheetId: sheet.id,
      changeType: 'RangeEdited',
      source: 'Local',
      details: { valueBefore: '#N/A', valueAfter: 5, valueTypeBefore: 'Error', valueTypeAfter: 'Double' },
    });
  });

  it('fires for writes of an add-in too', async () => {
    const event = await eventAfter<Excel.WorksheetChangedEventArgs>(
      (context, tell) => context.workbook.worksheets.onChanged.add(tell),
      () =>
        void real.Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sales').getRange('A9:B9').values = [[1, 2]];
          await context.sync();
        }),
    );
    expect(event).toMatchObject({ address: 'A9:B9', worksheetId: sheet.id });
  });

  it('stays silent while runtime.enableEvents is false', async () => {
    const addresses: string[] = [];
    const event = await eventAfter<Excel.WorksheetChangedEventArgs>(
      (context, tell) => {
        context.runtime.enableEvents = false;
        context.workbook.worksheets.getItem('Sales').onChanged.add((change) => {
          addresses.push(change.address);
          return tell(change);
        });
      },
      () => {
        workbook.edit(sheet, areaOf('A1'), () => ({ value: 'x' }));
        real.host.events.isEnabled = true;
        workbook.edit(sheet, areaOf('A2'), () => ({ value: 1 }));
      },
    );
    expect(event.address).toBe('A2');
    expect(addresses).toEqual(['A2']);
  });
});

describe('worksheet.onSelectionChanged', () => {
  it('tells the addresses of all areas', async () => {
    const event = await eventAfter<Excel.WorksheetSelectionChangedEventArgs>(
      (context, tell) => context.workbook.worksheets.getItem('Sales').onSelectionChanged.add(tell),
      () => workbook.select(sheet, [areaOf('A1:B2'), areaOf('D:D')]),
    );
    expect(event).toMatchObject({ address: 'A1:B2,D:D', worksheetId: sheet.id });
  });
});

describe('workbook.onSelectionChanged', () => {
  it('fires, without an address', async () => {
    const event = await eventAfter<Excel.SelectionChangedEventArgs>(
      (context, tell) => context.workbook.onSelectionChanged.add(tell),
      () => workbook.select(sheet, [areaOf('B2')]),
    );
    expect(Object.keys(event)).toEqual(['workbook']);
  });
});

describe('worksheet.onActivated', () => {
  it('fires when another sheet comes to the front', async () => {
    const other = workbook.sheets[1];
    if (other === undefined) throw new Error('The workbook has a second sheet.');
    const event = await eventAfter<Excel.WorksheetActivatedEventArgs>(
      (context, tell) => context.workbook.worksheets.onActivated.add(tell),
      () => workbook.activate(other),
    );
    expect(event.worksheetId).toBe(other.id);
  });
});
