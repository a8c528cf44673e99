import { describe, expect, it } from '@jest/globals';
import { previewOf } from './preview.ts';

function typesOf({ draft }: Awaited<ReturnType<typeof previewOf>>) {
  return draft.table.columns.map(({ name, dataType }) => [name, dataType]);
}

describe('draftForTarget()', () => {
  it('proposes types from the values for a new table', async () => {
    expect(typesOf(await previewOf())).toEqual([
      ['Region', 'String'],
      ['Units', 'Int64'],
    ]);
  });

  it('takes over the types of an existing table, also against a choice', async () => {
    const existing = [{ name: 'Units', dataType: 'Decimal' }] as const;
    expect(typesOf(await previewOf({ types: { B: 'String' } }, existing))).toEqual([
      ['Region', 'String'],
      ['Units', 'Decimal'],
    ]);
  });
});
