import { describe, expect, it } from '@jest/globals';
import type { CellsChanged } from '../../../local/workbook/page/model/workbook.ts';
import type { Selection } from '../../../local/workbook/page/model/selection.ts';
import { areaOf } from './areaOf.ts';
import { salesWorkbook } from './salesWorkbook.ts';

describe('Workbook.select()', () => {
  it('makes the corner of the first area the active cell', () => {
    const workbook = salesWorkbook();
    workbook.select(workbook.activeSheet, [areaOf('B2:C3'), areaOf('E5')]);
    expect(workbook.selection.active).toEqual({ row: 1, column: 1 });
  });

  it('keeps the active cell inside of the selection', () => {
    const workbook = salesWorkbook();
    workbook.select(workbook.activeSheet, [areaOf('B2:C3')], { row: 2, column: 2 });
    expect(workbook.selection.active).toEqual({ row: 2, column: 2 });
    workbook.select(workbook.activeSheet, [areaOf('B2:C3')], { row: 9, column: 9 });
    expect(workbook.selection.active).toEqual({ row: 1, column: 1 });
  });

  it('tells its listeners, until they are removed', () => {
    const workbook = salesWorkbook();
    const heard: Selection[] = [];
    const stop = workbook.selectionChanged.add((selection) => heard.push(selection));
    workbook.select(workbook.activeSheet, [areaOf('A2')]);
    stop();
    workbook.select(workbook.activeSheet, [areaOf('A3')]);
    expect(heard.map(({ areas }) => areas)).toEqual([[areaOf('A2')]]);
  });
});

describe('Workbook.activate()', () => {
  it('brings back the selection that a sheet had', () => {
    const workbook = salesWorkbook();
    const [sales, years] = workbook.sheets;
    if (sales === undefined || years === undefined) throw new Error('The workbook has two sheets.');
    workbook.select(sales, [areaOf('B2:C3')]);
    workbook.activate(years);
    expect(workbook.selection.areas).toEqual([areaOf('A1')]);
    workbook.activate(sales);
    expect(workbook.selection.areas).toEqual([areaOf('B2:C3')]);
  });
});

describe('Workbook.edit()', () => {
  it('tells the value before and after of a single cell', () => {
    const workbook = salesWorkbook();
    const changes: CellsChanged[] = [];
    workbook.cellsChanged.add((change) => changes.push(change));
    workbook.edit(workbook.activeSheet, areaOf('B2'), () => ({ value: null, format: '@' }));
    expect(changes).toMatchObject([{ area: areaOf('B2'), before: 'North', after: null }]);
    expect(workbook.activeSheet.formatAt(1, 1)).toBe('@');
  });

  it('tells the area alone of several cells', () => {
    const workbook = salesWorkbook();
    const changes: CellsChanged[] = [];
    workbook.cellsChanged.add((change) => changes.push(change));
    workbook.edit(workbook.activeSheet, areaOf('A7:B8'), (row, column) => ({ value: row * 10 + column }));
    expect(changes).toEqual([{ sheet: workbook.activeSheet, area: areaOf('A7:B8'), source: 'Local' }]);
    expect(workbook.activeSheet.valueAt(7, 1)).toBe(11);
  });
});

describe('Workbook.clear()', () => {
  it('empties the filled cells of whole columns', () => {
    const workbook = salesWorkbook();
    const areas: unknown[] = [];
    workbook.cellsChanged.add(({ area }) => areas.push(area));
    workbook.clear(workbook.activeSheet, areaOf('B:XFD'));
    expect(areas).toEqual([areaOf('B1:D5')]);
    expect(workbook.activeSheet.usedArea()).toEqual(areaOf('A1:A5'));
  });

  it('does nothing where nothing is', () => {
    const workbook = salesWorkbook();
    let calls = 0;
    workbook.cellsChanged.add(() => (calls += 1));
    workbook.clear(workbook.activeSheet, areaOf('Z:Z'));
    expect(calls).toBe(0);
  });
});
