import { describe, expect, it } from '@jest/globals';
import { readCells } from '../../../addin/excel/readCells.ts';
import { columnLetters } from '../../../addin/table/columnLetters.ts';
import type { Selection } from '../../../addin/table/selection.ts';
import type { SheetContent } from '../../../local/workbook/page/model/createWorkbook.ts';
import { noPause } from '../table/noPause.ts';
import { openExcel } from './openExcel.ts';

const rows = [
  ['Region', 'City', 'Units'],
  ['North', 'Oslo', 1],
  [null, 'Umea', 2],
  [null, 'Turku', 3],
  ['South', 'Rome', 4],
];

async function mergedOf(
  more: Partial<SheetContent>,
  selected = 'A:C',
  excelApi?: string,
): Promise<Selection['merged']> {
  await openExcel({ sheets: [{ name: 'S', rows, ...more }] }, selected, excelApi);
  return (await readCells({ kind: 'selection' }, { pause: noPause })).merged;
}

describe('the merged areas of a selection', () => {
  it('are given in its rows and columns', async () => {
    expect(await mergedOf({ merges: ['A2:A4', 'B5:C5'] }, 'A1:C5')).toEqual([
      { row: 1, rows: 3, column: 0, columns: 1, hasValue: true },
      { row: 4, rows: 1, column: 1, columns: 2, hasValue: true },
    ]);
  });

  it('are none where none touches it', async () => {
    expect(await mergedOf({ merges: ['E1:E2'] })).toEqual([]);
  });

  it('skip hidden rows and columns, and say when the cell with the value is one of them', async () => {
    expect(await mergedOf({ merges: ['A2:A4', 'B5:C5'], hidden: ['2:2', 'C:C'] })).toEqual([
      { row: 1, rows: 2, column: 0, columns: 1, hasValue: false },
      { row: 3, rows: 1, column: 1, columns: 1, hasValue: true },
    ]);
  });

  it('say when the cell with the value was not selected', async () => {
    expect(await mergedOf({ merges: ['A2:A4'] }, 'A3:B5')).toEqual([
      { row: 0, rows: 2, column: 0, columns: 1, hasValue: false },
    ]);
  });

  it('reach over areas that are read one below the other', async () => {
    expect(await mergedOf({ merges: ['A2:A4'] }, 'A1:B2,A4:B5')).toEqual([
      { row: 1, rows: 2, column: 0, columns: 1, hasValue: true },
    ]);
  });

  it('are found in parts where Excel gives no more than 512 at once', async () => {
    const pairs = Array.from({ length: 3000 }, (_, r) => [r % 2 === 0 ? `g${r}` : null, r]);
    const merges = Array.from({ length: 1500 }, (_, pair) => `A${pair * 2 + 1}:A${pair * 2 + 2}`);
    const merged = await mergedOf({ rows: pairs, merges }, 'A:B');
    expect(merged).toHaveLength(1500);
    expect(merged?.at(-1)).toEqual({ row: 2998, rows: 2, column: 0, columns: 1, hasValue: true });
  });

  it('are not known where a single row has more of them than Excel gives', async () => {
    const cells = [Array.from({ length: 1100 }, (_, c) => c), Array.from({ length: 1100 }, (_, c) => c)];
    const merges = Array.from(
      { length: 550 },
      (_, pair) => `${columnLetters(2 * pair)}1:${columnLetters(2 * pair + 1)}1`,
    );
    expect(await mergedOf({ rows: cells, merges }, 'A1:AA2')).toHaveLength(14);
    expect(await mergedOf({ rows: cells, merges }, `A1:${columnLetters(1099)}2`)).toBeUndefined();
  });

  it('are not known in an Excel that can not tell', async () => {
    expect(await mergedOf({ merges: ['A2:A4'] }, 'A:C', '1.12')).toBeUndefined();
  });
});
