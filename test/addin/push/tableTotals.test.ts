import { describe, expect, it } from '@jest/globals';
import { tableTotals } from '../../../addin/push/tableTotals.ts';
import type { Table } from '../../../shared/table/table.ts';

const table: Table = {
  name: 'T',
  columns: [
    { name: 'Id', dataType: 'Int64' },
    { name: 'Name', dataType: 'String' },
    { name: 'Amount', dataType: 'Double' },
  ],
  values: [
    [1, 2, null],
    ['a', 'b', 'c'],
    [0.5, null, 1],
  ],
  rowCount: 3,
};
const noPause = () => Promise.resolve();

describe('tableTotals()', () => {
  it('adds up the numeric columns', async () => {
    expect(await tableTotals(table, noPause)).toEqual([
      { column: 'Id', sum: '3', magnitude: 3, blanks: 1 },
      { column: 'Amount', sum: '1.5', magnitude: 1.5, blanks: 1 },
    ]);
  });

  it('gives the same again under the name that the column has then', async () => {
    await tableTotals(table, noPause);
    const columns = [{ name: 'No', dataType: 'Int64' } as const];
    expect(await tableTotals({ ...table, columns }, noPause)).toMatchObject([{ column: 'No', sum: '3' }]);
  });

  it('leaves out a column whose sum no Double can hold', async () => {
    const columns = [{ name: 'Huge', dataType: 'Double' } as const];
    expect(await tableTotals({ ...table, columns, values: [[1e308, 1e308, 0]] }, noPause)).toEqual([]);
  });
});
