import { describe, expect, it } from '@jest/globals';
import { selectedColumns } from '../../../addin/panes/selectedColumns.ts';
import { selectionOf } from '../table/selectionOf.ts';

const three = selectionOf([['a', 'b', 'c']]);

describe('selectedColumns()', () => {
  it('is the same whether hidden columns were read or left out, and for other rows', () => {
    const [first, , third] = three.columns;
    if (!first || !third) throw new Error('three columns');
    const leftOut = { ...three, columns: [first, third], hiddenColumns: ['B'] };
    expect(selectedColumns(leftOut)).toBe(selectedColumns(three));
    expect(selectedColumns(selectionOf([['a', 'b', 'c']], { firstRow: 9 }))).toBe(selectedColumns(three));
  });

  it('differs for other columns and sheets', () => {
    expect(selectedColumns(selectionOf([['a', 'b']]))).not.toBe(selectedColumns(three));
    expect(selectedColumns({ ...three, sheet: 'Other' })).not.toBe(selectedColumns(three));
  });
});
