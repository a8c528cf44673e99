import { describe, expect, it } from '@jest/globals';
import { perColumn } from '../../../addin/table/perColumn.ts';
import { selection } from '../panes/preview.ts';

describe('perColumn()', () => {
  it('works again only when the key or the column has changed', () => {
    const remembered = perColumn<number>();
    const [region, units] = selection.columns;
    if (!region || !units) throw new Error('The selection has two columns.');
    let worked = 0;
    const work = () => (worked += 1);
    const results = [remembered(region, 'a', work), remembered(region, 'a', work), remembered(units, 'a', work)];
    expect([...results, remembered(region, 'b', work)]).toEqual([1, 1, 2, 3]);
  });
});
