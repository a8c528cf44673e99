import { describe, expect, it } from '@jest/globals';
import { tableFit } from '../../../addin/panes/tableFit.ts';

const column = (name: string) => ({ name, dataType: 'String' }) as const;

describe('tableFit()', () => {
  it('names columns that the table lacks and those that the selection lacks', () => {
    expect(tableFit([column('A'), column('B')], [column('B'), column('C')])).toEqual({ unknown: ['A'], blank: ['C'] });
  });

  it('finds nothing in another order of the same columns', () => {
    expect(tableFit([column('A'), column('B')], [column('B'), column('A')])).toEqual({ unknown: [], blank: [] });
  });
});
