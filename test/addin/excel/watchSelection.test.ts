import { afterEach, describe, expect, it } from '@jest/globals';
import { watchSelection } from '../../../addin/excel/watchSelection.ts';
import { createWorkbook } from '../../../local/workbook/page/model/createWorkbook.ts';
import { openRealExcel, type RealExcel } from './realExcel.ts';

const CELL = { row: 0, column: 0, rows: 1, columns: 1 };

let real: RealExcel | undefined;

afterEach(() => real?.close());

/** Collects what is heard, and lets a test wait for the next thing. */
function listener() {
  const heard: string[] = [];
  let wake = (): void => undefined;
  return {
    heard,
    onChange: (what: string) => {
      heard.push(what);
      wake();
    },
    next: () => new Promise<void>((resolve) => (wake = resolve)),
  };
}

describe('watchSelection()', () => {
  it('hears of other cells and of other content until it is stopped', async () => {
    const workbook = createWorkbook({ sheets: [{ name: 'A', rows: [[1]] }, { name: 'B' }] });
    real = await openRealExcel(workbook, { installGlobals: true });
    const { heard, onChange, next } = listener();
    const stop = await watchSelection(onChange);

    let waiting = next();
    workbook.select(workbook.activeSheet, [{ ...CELL, rows: 2 }]);
    await waiting;
    waiting = next();
    workbook.edit(workbook.activeSheet, CELL, () => ({ value: 2 }));
    await waiting;
    expect(heard).toEqual(['selected', 'edited']);

    await stop();
    workbook.select(workbook.activeSheet, [CELL]);
    workbook.edit(workbook.activeSheet, CELL, () => ({ value: 3 }));
    // A second watcher hears of a later change: by then the first would have heard too.
    const later = listener();
    await watchSelection(later.onChange);
    waiting = later.next();
    workbook.select(workbook.activeSheet, [{ ...CELL, rows: 3 }]);
    await waiting;
    expect(heard).toEqual(['selected', 'edited']);
  });
});
