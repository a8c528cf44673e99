import { describe, expect, it } from '@jest/globals';
import { checkTable } from '../../../shared/table/checkTable.ts';
import type { Column } from '../../../shared/table/column.ts';

function columnsNamed(...names: readonly string[]): readonly Column[] {
  return names.map((name) => ({ name, dataType: 'String' }));
}

function manyColumns(count: number): readonly Column[] {
  return columnsNamed(...Array.from({ length: count }, (_, i) => `C${i}`));
}

describe('checkTable()', () => {
  it('finds nothing wrong with a legal table', () => {
    expect(checkTable({ name: 'Q1 sales #2 – ÄÖ', columns: columnsNamed('Region', '% of total') })).toEqual([]);
  });

  it.each(['', ' ', 'Sales/2026', 'x'.repeat(101)])('refuses the table name %j', (name) => {
    expect(checkTable({ name, columns: columnsNamed('A') })).toEqual([
      { path: 'name', message: expect.stringMatching(/^A table's name needs 1 to 100 characters/) },
    ]);
  });

  it('needs a column', () => {
    expect(checkTable({ name: 'T', columns: [] })).toEqual([
      { path: 'columns', message: 'A table needs at least one column.' },
    ]);
  });

  it('takes 74 columns and the mark, not 75', () => {
    expect(checkTable({ name: 'T', columns: manyColumns(74) })).toEqual([]);
    expect(checkTable({ name: 'T', columns: manyColumns(75) })).toEqual([
      {
        path: 'columns',
        message: 'There are 75 columns; Power BI takes 75, one of them for the hidden mark. Leave 1 out.',
      },
    ]);
  });

  it('takes 75 columns without the mark, not 76', () => {
    expect(checkTable({ name: 'T', columns: manyColumns(75) }, { mark: false })).toEqual([]);
    expect(checkTable({ name: 'T', columns: manyColumns(76) }, { mark: false })).toEqual([
      { path: 'columns', message: 'There are 76 columns; Power BI takes 75. Leave 1 out.' },
    ]);
  });

  it('names everything that is wrong in one go', () => {
    const columns: readonly Column[] = [
      { name: 'Amount', dataType: 'Double' },
      { name: 'AMOUNT', dataType: 'Double' },
      { name: ' ', dataType: 'String' },
      { name: '_Push', dataType: 'String' },
      { name: 'Month', dataType: 'String', sortByColumn: 'Number' },
      { name: 'Day', dataType: 'String', sortByColumn: 'day' },
    ];
    expect(checkTable({ name: 'T', columns })).toEqual([
      { path: 'columns[1].name', message: 'Another column is called "Amount"; case makes no difference.' },
      { path: 'columns[2].name', message: "A column's name needs at least one printable character." },
      { path: 'columns[3].name', message: 'The name "_push" is reserved. Choose another one.' },
      { path: 'columns[4].sortByColumn', message: 'The table has no column "Number" to sort by.' },
      { path: 'columns[5].sortByColumn', message: "A column can't be sorted by itself." },
    ]);
  });
});
