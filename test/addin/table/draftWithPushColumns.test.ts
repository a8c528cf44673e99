import { describe, expect, it } from '@jest/globals';
import { draftWithPushColumns } from '../../../addin/table/draftWithPushColumns.ts';
import { selectionOf } from './selectionOf.ts';
import { draftOf } from './draftOf.ts';

const pushColumns = { pushedOn: '2026-11-24T00:00:00', period: '2026-Q4' };

function namedDraft(...names: readonly string[]) {
  return draftOf(selectionOf([names, names.map(() => 1), names.map(() => 2)]), { header: true });
}

describe('draftWithPushColumns()', () => {
  it('adds both columns, the same in every row', async () => {
    const { table, violations } = draftWithPushColumns(await namedDraft('Units'), pushColumns);
    expect(table).toMatchObject({
      columns: [
        { name: 'Units' },
        { name: 'Pushed on', dataType: 'DateTime', formatString: 'yyyy-mm-dd' },
        { name: 'Period', dataType: 'String' },
      ],
      values: [
        [1, 2],
        ['2026-11-24T00:00:00', '2026-11-24T00:00:00'],
        ['2026-Q4', '2026-Q4'],
      ],
      rowCount: 2,
    });
    expect(violations).toEqual([]);
  });

  it('gives the very same draft when nothing is wanted', async () => {
    const draft = await namedDraft('Units');
    expect(draftWithPushColumns(draft, { pushedOn: undefined, period: undefined })).toBe(draft);
  });

  it('leaves a column of the selection alone that has such a name', async () => {
    const { table } = draftWithPushColumns(await namedDraft('period', 'Units'), pushColumns);
    expect(table.columns.map(({ name }) => name)).toEqual(['period', 'Units', 'Pushed on']);
    expect(table.values[0]).toEqual([1, 2]);
  });

  it('makes no table of nothing but these columns', async () => {
    const draft = await draftOf(selectionOf([['Units'], [1]]), { included: { A: false } });
    expect(draftWithPushColumns(draft, pushColumns).table.columns).toEqual([]);
  });

  it('says when they are too many for Power BI', async () => {
    const names = Array.from({ length: 73 }, (_, i) => `C${i}`);
    expect((await namedDraft(...names)).violations).toEqual([]);
    expect(draftWithPushColumns(await namedDraft(...names), pushColumns).violations).toEqual([
      { path: 'columns', rule: 'tooManyColumns', count: 75, isMarked: true, canDecline: false },
    ]);
  });
});
