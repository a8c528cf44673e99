import { describe, expect, it } from '@jest/globals';
import { draftWithName } from '../../../addin/table/draftWithName.ts';
import { previewOf } from '../panes/preview.ts';

describe('draftWithName()', () => {
  it('renames the table and leaves its values the same', async () => {
    const { draft } = await previewOf();
    const renamed = draftWithName(draft, 'Q2');
    expect(renamed.table.name).toBe('Q2');
    expect(renamed.table.values).toBe(draft.table.values);
    expect(renamed.violations).toEqual([]);
  });

  it('says what is wrong with the new name', async () => {
    expect(draftWithName((await previewOf()).draft, 'a/b').violations).toHaveLength(1);
  });
});
