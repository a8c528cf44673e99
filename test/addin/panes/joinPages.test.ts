import { describe, expect, it } from '@jest/globals';
import { joinPages } from '../../../addin/panes/joinPages.ts';

describe('joinPages()', () => {
  it('puts the next part after those before', () => {
    expect(joinPages([{ id: 'c' }], [{ id: 'b' }, { id: 'a' }]).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('shows what a newer push has moved into the next part only once', () => {
    expect(joinPages([{ id: 'c' }, { id: 'b' }], [{ id: 'b' }, { id: 'a' }]).map(({ id }) => id)).toEqual([
      'c',
      'b',
      'a',
    ]);
  });
});
