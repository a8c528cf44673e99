import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSumOfRows } from '../../../addin/table/isSumOfRows.ts';
import type { Selection } from '../../../addin/table/selection.ts';
import { subtotalRows } from '../../../addin/table/subtotalRows.ts';
import { noPause } from './noPause.ts';
import { selectionOf, type TestCell } from './selectionOf.ts';

function found(rows: readonly (readonly TestCell[])[]): Promise<readonly number[]> {
  return subtotalRows(selectionOf(rows).columns, { from: 0, to: rows.length }, noPause);
}

/** The same, told row by row: all above it is added up again for each. */
function expected({ columns }: Selection, rowCount: number): readonly number[] {
  const rows = new Set<number>();
  let start = 0;
  for (let row = 1; row < rowCount; row += 1) {
    if (!String(columns[0]?.valueAt(row)).startsWith('Total')) continue;
    const numbers = columns.filter((column) => typeof column.valueAt(row) === 'number');
    const isMost = (from: number) =>
      numbers.filter((column) => isSumOfRows(column, row, { from, to: row }, rows)).length * 2 > numbers.length;
    if (!isMost(start) && !isMost(0)) continue;
    rows.add(row);
    start = row + 1;
  }
  return [...rows];
}

describe('subtotalRows()', () => {
  it('finds sums of the rows since the last one and of all rows above', async () => {
    const rows = [
      ['Oslo', 1],
      ['Bergen', 2],
      ['Total North', 3],
      ['Rome', 4],
      ['Total South', 4],
      ['Total so far', 7],
    ];
    expect(await found(rows)).toEqual([2, 4, 5]);
  });

  it('takes rows that only say so for data', async () => {
    expect(
      await found([
        ['Total', 1],
        ['Shell', 2],
        ['Total', 5],
        ['Total Gas', null],
      ]),
    ).toEqual([]);
  });

  it('finds in every sheet what adding up again for each row finds', async () => {
    const label = fc.constantFrom('a', 'Total', 'Total b');
    const number = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(null));
    const rows = fc.array(fc.tuple(label, number, number), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        expect(await found(cells)).toEqual(expected(selectionOf(cells), cells.length));
      }),
      { numRuns: 500 },
    );
  });

  it('adds every row up once, in parts, when every second one says that it is a total', async () => {
    const rows = Array.from({ length: 200_000 }, (_, r) => [r % 2 === 0 ? 'Total cases' : 'Total deaths', r % 7]);
    let pauses = 0;
    const pause = () => Promise.resolve(void (pauses += 1));
    const subtotals = await subtotalRows(selectionOf(rows).columns, { from: 0, to: rows.length }, pause);
    expect(subtotals.length).toBeLessThan(rows.length / 2);
    expect(pauses).toBeGreaterThan(20);
  });

  it('pauses while it looks at very many different texts', async () => {
    const rows = Array.from({ length: 200_000 }, (_, r) => [`Customer ${r}`]);
    let pauses = 0;
    const pause = () => Promise.resolve(void (pauses += 1));
    expect(await subtotalRows(selectionOf(rows).columns, { from: 0, to: rows.length }, pause)).toEqual([]);
    expect(pauses).toBeGreaterThan(10);
  });
});
