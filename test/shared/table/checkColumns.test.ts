import { describe, expect, it } from '@jest/globals';
import { checkColumns } from '../../../shared/table/checkColumns.ts';
import type { Column } from '../../../shared/table/column.ts';

function manyColumns(count: number): readonly Column[] {
  return Array.from({ length: count }, (_, i) => ({ name: `C${i}`, dataType: 'String' }));
}

describe('checkColumns()', () => {
  it('needs a column', () => {
    expect(checkColumns([])).toEqual([{ path: 'columns', message: 'A table needs at least one column.' }]);
  });

  it('takes 74 columns and the mark, not 75', () => {
    expect(checkColumns(manyColumns(74))).toEqual([]);
    expect(checkColumns(manyColumns(75))).toEqual([
      {
        path: 'columns',
        message: 'There are 75 columns; Power BI takes 75, one of them for the hidden mark. Leave 1 out.',
      },
    ]);
  });

  it('says that there is room without the mark, where it can be declined', () => {
    const [violation] = checkColumns(manyColumns(75), { canDecline: true });
    expect(violation?.message).toMatch(/Leave 1 out\. "mark": false leaves room for 75\.$/);
    expect(checkColumns(manyColumns(76), { mark: false, canDecline: true })[0]?.message).not.toContain('mark');
  });

  it('takes 75 columns without the mark, not 76', () => {
    expect(checkColumns(manyColumns(75), { mark: false })).toEqual([]);
    expect(checkColumns(manyColumns(76), { mark: false })).toEqual([
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
    expect(checkColumns(columns)).toEqual([
      { path: 'columns[1].name', message: 'Another column is called "Amount"; case makes no difference.' },
      { path: 'columns[2].name', message: "A column's name needs at least one printable character." },
      { path: 'columns[3].name', message: 'The name "_push" is reserved. Choose another one.' },
      { path: 'columns[4].sortByColumn', message: 'The table has no column "Number" to sort by.' },
      { path: 'columns[5].sortByColumn', message: "A column can't be sorted by itself." },
    ]);
  });
});
