import { describe, expect, it } from '@jest/globals';
import { checkTable } from '../../../shared/table/checkTable.ts';

const columns = [
  { name: 'Region', dataType: 'String' },
  { name: '% of total', dataType: 'Double' },
] as const;

describe('checkTable()', () => {
  it('finds nothing wrong with a legal table', () => {
    expect(checkTable({ name: 'Q1 sales #2 – ÄÖ', columns })).toEqual([]);
  });

  it.each(['', ' ', 'Sales/2026', 'x'.repeat(101)])('refuses the table name %j', (name) => {
    expect(checkTable({ name, columns })).toEqual([{ path: 'name', rule: 'tableName' }]);
  });

  it('names what is wrong with the columns in the same answer', () => {
    expect(checkTable({ name: 'a/b', columns: [] }).map(({ path }) => path)).toEqual(['name', 'columns']);
  });
});
