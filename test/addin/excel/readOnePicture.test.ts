import { describe, expect, it } from '@jest/globals';
import { readCells, type ReadOptions } from '../../../addin/excel/readCells.ts';
import type { ExcelHost } from '../../../local/workbook/page/host/excelHost.ts';
import { noPause } from '../table/noPause.ts';
import { areaAt, openExcel, selectionErrorOf } from './openExcel.ts';

const rows = Array.from({ length: 100 }, (_, r) => [r, 'x'.repeat(50), r]);

/** Bytes that make Excel give a hundred rows in several blocks. */
const SMALL_PAYLOAD = 6000;

const CHANGED = { code: 'changed', message: 'The cells changed while they were read. Try again.' };

/** Opens A1:B100 as the selection; `act` happens after the first block. */
async function readWhile(
  act: (host: ExcelHost) => void,
  options: Partial<ReadOptions> = {},
): Promise<{ reading: Promise<unknown>; host: ExcelHost }> {
  const { host } = await openExcel({ sheets: [{ name: 'S', rows, hidden: ['2:2'] }, { name: 'Other' }] }, 'A1:B100');
  host.payloadLimit = SMALL_PAYLOAD;
  let blocks = 0;
  const onProgress = () => {
    blocks += 1;
    if (blocks === 1) act(host);
  };
  return { reading: readCells({ kind: 'selection' }, { pause: noPause, onProgress, ...options }), host };
}

function edit(host: ExcelHost, address: string, source?: 'Local' | 'Remote'): void {
  const { workbook } = host;
  workbook.edit(workbook.activeSheet, areaAt(address), () => ({ value: 'new' }), source);
}

describe('readCells()', () => {
  it.each([
    ['an edit of cells that were read', (host: ExcelHost) => edit(host, 'A1')],
    ['an edit of cells yet to be read', (host: ExcelHost) => edit(host, 'B100')],
    ["a co-author's edit", (host: ExcelHost) => edit(host, 'A50', 'Remote')],
    ['a row that is hidden', ({ workbook }: ExcelHost) => workbook.hideRows(workbook.activeSheet, 50, 1, true)],
    ['a row that is shown', ({ workbook }: ExcelHost) => workbook.hideRows(workbook.activeSheet, 1, 1, false)],
    ['a column that is hidden', ({ workbook }: ExcelHost) => workbook.hideColumns(workbook.activeSheet, 1, 1, true)],
  ])('refuses cells that change meanwhile: %s', async (_, act) => {
    const { reading } = await readWhile(act);
    expect(await selectionErrorOf(reading)).toEqual(CHANGED);
  });

  it.each([
    ['other columns', (host: ExcelHost) => edit(host, 'C50')],
    [
      'another sheet',
      ({ workbook }: ExcelHost) => workbook.edit(sheetAt(workbook.sheets, 1), areaAt('A1'), () => ({ value: 1 })),
    ],
  ])('goes on when %s change', async (_, act) => {
    const { reading } = await readWhile(act);
    expect(await reading).toMatchObject({ rowCount: 99 });
  });

  it('reads again after cells changed', async () => {
    const { reading } = await readWhile((opened) => edit(opened, 'A1'));
    expect(await selectionErrorOf(reading)).toEqual(CHANGED);
    expect(await readCells({ kind: 'selection' }, { pause: noPause })).toMatchObject({ rowCount: 99 });
  });
});

function sheetAt<T>(sheets: readonly T[], place: number): T {
  const sheet = sheets[place];
  if (sheet === undefined) throw new Error(`no sheet ${place}`);
  return sheet;
}
