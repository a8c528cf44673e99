import { describe, expect, it } from '@jest/globals';
import { perColumn } from '../../../addin/table/perColumn.ts';
import { selection } from '../panes/preview.ts';

describe('perColumn()', () => {
  it('works again only when the key or the column has changed', async () => {
    const remembered = perColumn<number>();
    const [region, units] = selection.columns;
    if (!region || !units) throw new Error('The selection has two columns.');
    let worked = 0;
    const work = () => Promise.resolve((worked += 1));
    expect(await remembered(region, 'a', work)).toBe(1);
    expect(await remembered(region, 'a', work)).toBe(1);
    expect(await remembered(units, 'a', work)).toBe(2);
    expect(await remembered(region, 'b', work)).toBe(3);
  });

  it('remembers nothing of work that failed', async () => {
    const remembered = perColumn<number>();
    const [region] = selection.columns;
    if (!region) throw new Error('The selection has columns.');
    await expect(remembered(region, 'a', () => Promise.reject(new Error('aborted')))).rejects.toThrow('aborted');
    expect(await remembered(region, 'a', () => Promise.resolve(5))).toBe(5);
  });
});
