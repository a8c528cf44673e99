import { describe, expect, it } from '@jest/globals';
import { checkColumns } from '../../../shared/table/checkColumns.ts';
import type { Column } from '../../../shared/table/column.ts';

function manyColumns(count: number): readonly Column[] {
  return Array.from({ length: count }, (_, i) => ({ name: `C${i}`, dataType: 'String' }));
}

describe('checkColumns()', () => {
  it('needs a column', () => {
    expect(checkColumns([])).toEqual([{ path: 'columns', rule: 'noColumns' }]);
  });

  it('takes 74 columns and the mark, not 75', () => {
    expect(checkColumns(manyColumns(74))).toEqual([]);
    expect(checkColumns(manyColumns(75))).toEqual([
      { path: 'columns', rule: 'tooManyColumns', count: 75, isMarked: true, canDecline: false },
    ]);
  });

  it('takes 75 columns without the mark, not 76', () => {
    expect(checkColumns(manyColumns(75), { mark: false })).toEqual([]);
    expect(checkColumns(manyColumns(76), { mark: false })).toEqual([
      { path: 'columns', rule: 'tooManyColumns', count: 76, isMarked: false, canDecline: false },
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
    expect(checkColumns(columns)).toEqual([
      { path: 'columns[1].name', rule: 'columnTwin', name: 'Amount' },
      { path: 'columns[2].name', rule: 'columnName' },
      { path: 'columns[3].name', rule: 'reservedName' },
      { path: 'columns[4].sortByColumn', rule: 'unknownSortColumn', column: 'Number' },
      { path: 'columns[5].sortByColumn', rule: 'sortedByItself' },
    ]);
  });
});
