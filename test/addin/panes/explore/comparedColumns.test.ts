import { describe, expect, it } from '@jest/globals';
import { comparedColumns } from '../../../../addin/panes/explore/comparedColumns.ts';
import { tableChanges } from '../../../../shared/table/tableChanges.ts';

const id = { name: 'Id', dataType: 'Int64' } as const;
const region = { name: 'Region', dataType: 'String' } as const;
const amount = { name: 'Amount', dataType: 'Double', formatString: '0.00' } as const;

describe('comparedColumns()', () => {
  it('puts what goes, comes, and becomes another side by side, and leaves out what stays', () => {
    const before = [id, region, amount, { ...id, name: 'Year' }];
    const area = { name: 'Area', dataType: 'String' } as const;
    const text = { name: 'Amount', dataType: 'String' } as const;
    const hidden = { ...id, name: 'Year', isHidden: true };
    const after = [id, area, text, hidden];
    expect(comparedColumns(tableChanges({ columns: before }, { columns: after }), before, after)).toEqual([
      { before: region, after: undefined },
      { before: undefined, after: area },
      { before: amount, after: text },
      { before: before[3], after: hidden },
    ]);
  });
  it('tells a column by its name where nothing else of it is known', () => {
    const changes = { ...tableChanges({ columns: [] }, { columns: [] }), removed: ['Note'] };
    expect(comparedColumns(changes, [], [])).toEqual([{ before: { name: 'Note' }, after: undefined }]);
  });
});
