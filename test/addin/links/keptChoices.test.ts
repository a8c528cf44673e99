import { describe, expect, it } from '@jest/globals';
import { choicesFrom, keptFromChoices, rowChoicesFrom } from '../../../addin/links/keptChoices.ts';
import { link } from '../../../addin/links/link.ts';
import type { Choices } from '../../../addin/table/choices.ts';
import { sheetColumnNames } from '../../../addin/table/sheetColumnNames.ts';
import { noPause } from '../table/noPause.ts';
import { selectionOf } from '../table/selectionOf.ts';
import { linkOf } from './linkOf.ts';

const rows = [
  ['Id', 'Units', 'Units'],
  ['A', 1, 2],
  ['B', 3, 4],
];
const choices: Choices = {
  header: true,
  headerRow: 1,
  types: { B: 'Decimal' },
  included: { C: false },
  columns: { A: { name: 'Item' } },
  handling: { 'error-cell': 'stop' },
};

describe('keptFromChoices() and choicesFrom()', () => {
  it('find the columns by name again after rows and columns were inserted', async () => {
    const before = selectionOf(rows);
    const kept = keptFromChoices(choices, before, await sheetColumnNames(before, choices, noPause));
    expect(kept.columns.map(({ name, nth }) => [name, nth])).toEqual([
      ['Id', 0],
      ['Units', 0],
      ['Units', 1],
    ]);
    const after = selectionOf(
      rows.map((row) => ['New', ...row]),
      { firstRow: 5 },
    );
    const names = await sheetColumnNames(after, rowChoicesFrom(kept, after), noPause);
    expect(choicesFrom(kept, after, names)).toEqual({
      header: true,
      headerRow: 5,
      types: { C: 'Decimal' },
      included: { D: false },
      columns: { B: { name: 'Item' } },
      handling: { 'error-cell': 'stop' },
    });
  });

  it('are kept as JSON that can be read back', () => {
    const kept = keptFromChoices(choices, selectionOf(rows), [{ letters: 'A', name: 'Id', nth: 0 }]);
    const read = link.parse(JSON.parse(JSON.stringify(linkOf({ choices: kept }))));
    expect(read.choices).toEqual(kept);
  });
});
