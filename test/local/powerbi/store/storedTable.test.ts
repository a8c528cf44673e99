import { describe, expect, it } from '@jest/globals';
import { MAX_ROWS_NO_RETENTION } from '../../../../shared/limits.ts';
import { StoredTable } from '../../../../local/powerbi/store/storedTable.ts';

const columns = [{ name: 'A', dataType: 'Double' }] as const;

describe('StoredTable', () => {
  it('has room for 5,000,000 rows without retention policy', () => {
    const table = new StoredTable({ name: 'T', columns: [...columns] });
    const batch = Array.from({ length: 10_000 }, () => [1]);
    for (let n = 0; n < MAX_ROWS_NO_RETENTION / batch.length; n += 1) table.add(batch, 'None');
    expect(table.hasRoomFor(0, 'None')).toBe(true);
    expect(table.hasRoomFor(1, 'None')).toBe(false);
    expect(table.hasRoomFor(1, 'basicFIFO')).toBe(true);
  });

  it('lets the oldest rows of every type go with basicFIFO', () => {
    const types = ['Int64', 'Boolean', 'String'] as const;
    const table = new StoredTable({ name: 'T', columns: types.map((dataType) => ({ name: dataType, dataType })) });
    const rows = Array.from({ length: 210_000 }, (_, n) => [BigInt(n), n % 2 === 0, `text ${n % 7}`]);
    table.add(rows, 'basicFIFO');
    expect(table.rowCount).toBe(210_000);
    table.add([[1n, null, 'last']], 'basicFIFO');
    expect(table.rowCount).toBe(200_000);
    expect(types.map((_, index) => table.column(index).at(0))).toEqual([10_001n, false, 'text 5']);
    expect(types.map((_, index) => table.column(index).at(199_999))).toEqual([1n, null, 'last']);
  });

  it('refuses a value of another type', () => {
    const table = new StoredTable({ name: 'T', columns: [...columns] });
    expect(() => table.add([['1']], 'None')).toThrow(new TypeError('A Double column takes Double values only.'));
  });
});
