import { describe, expect, it } from '@jest/globals';
import { schemaDifferences } from '../../../../addin/panes/links/schemaDifferences.ts';

describe('schemaDifferences()', () => {
  it('is empty while cells and table go together as before', () => {
    expect(schemaDifferences(['A', 'B'], ['B', 'A'], ['A', 'B', 'C'])).toEqual([]);
    expect(schemaDifferences(['A'], ['A'], undefined)).toEqual([]);
  });

  it('tells of columns that are new in the cells, though the table has them', () => {
    expect(schemaDifferences(['A'], ['A', 'B'], ['A', 'B'])).toEqual(['New in the cells: “B”.']);
  });
});
