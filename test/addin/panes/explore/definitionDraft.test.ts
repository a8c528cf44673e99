import { describe, expect, it } from '@jest/globals';
import { columnsFromDraft } from '../../../../addin/panes/explore/columnsFromDraft.ts';
import {
  definitionReducer,
  draftOf,
  isChanged,
  type DefinitionStep,
} from '../../../../addin/panes/explore/definitionDraft.ts';
import { draftProblems, hasNoProblems } from '../../../../addin/panes/explore/draftProblems.ts';
import type { KnownColumn } from '../../../../shared/table/knownColumn.ts';

const region = { name: 'Region', dataType: 'String' } as const;
const amount = { name: 'Amount', dataType: 'Double', formatString: '#,##0.00', summarizeBy: 'sum' } as const;

function drafted(columns: readonly KnownColumn[], ...steps: readonly DefinitionStep[]) {
  return steps.reduce(definitionReducer, draftOf({ columns: [...columns] }));
}

describe('definitionReducer()', () => {
  it('adds a text column, which leaves no trace once it is removed', () => {
    const added = drafted([region], { type: 'added' });
    expect(added[1]).toMatchObject({ before: undefined, name: '', dataType: 'String' });
    expect(definitionReducer(added, { type: 'removed', key: 1 })).toEqual(drafted([region]));
  });
  it('gives a new column a key that none has had since', () => {
    const draft = drafted([region, amount], { type: 'removed', key: 1 }, { type: 'added' });
    expect(draft.map(({ key }) => key)).toEqual([0, 1, 2]);
  });
  it('keeps a removed column of the table in sight, to take it back', () => {
    const draft = drafted([region, amount], { type: 'removed', key: 0 });
    expect(draft.map(({ removed }) => removed)).toEqual([true, false]);
    expect(definitionReducer(draft, { type: 'kept', key: 0 })).toEqual(drafted([region, amount]));
  });
});

describe('isChanged()', () => {
  it('is false for what was changed back and for spaces after a name', () => {
    expect(isChanged(drafted([region]))).toBe(false);
    expect(isChanged(drafted([region], { type: 'removed', key: 0 }, { type: 'kept', key: 0 }))).toBe(false);
    expect(isChanged(drafted([region], { type: 'named', key: 0, name: 'Region ' }))).toBe(false);
  });
  it('is false for a type that was not known and is chosen', () => {
    expect(isChanged(drafted([{ name: 'Region' }], { type: 'typed', key: 0, dataType: 'String' }))).toBe(false);
  });
  it.each<DefinitionStep>([
    { type: 'added' },
    { type: 'removed', key: 0 },
    { type: 'named', key: 0, name: 'Area' },
    { type: 'typed', key: 0, dataType: 'Int64' },
  ])('is true for a column that is $type', (step) => {
    expect(isChanged(drafted([region], step))).toBe(true);
  });
});

describe('columnsFromDraft()', () => {
  it('gives the columns as they are where nothing is changed', () => {
    const spaced = { name: ' Note ', dataType: 'String', dataCategory: 'City', isHidden: true } as const;
    expect(columnsFromDraft(drafted([region, amount, spaced]))).toEqual([region, amount, spaced]);
  });
  it('keeps format and summary under another name and another type of numbers', () => {
    const draft = drafted(
      [amount],
      { type: 'named', key: 0, name: ' Revenue ' },
      { type: 'typed', key: 0, dataType: 'Decimal' },
    );
    expect(columnsFromDraft(draft)).toEqual([{ ...amount, name: 'Revenue', dataType: 'Decimal' }]);
  });
  it('drops format and summary where numbers become text', () => {
    const draft = drafted([amount], { type: 'typed', key: 0, dataType: 'String' });
    expect(columnsFromDraft(draft)).toEqual([{ name: 'Amount', dataType: 'String' }]);
  });
  it('sorts by the column that was meant, under its new name, and by none when it goes', () => {
    const month = { name: 'Month', dataType: 'String', sortByColumn: 'month no' } as const;
    const number = { name: 'Month No', dataType: 'Int64' } as const;
    const renamed = drafted([month, number], { type: 'named', key: 1, name: 'Nr' });
    expect(columnsFromDraft(renamed)[0]).toEqual({ ...month, sortByColumn: 'Nr' });
    const removed = drafted([month, number], { type: 'removed', key: 1 });
    expect(columnsFromDraft(removed)).toEqual([{ name: 'Month', dataType: 'String' }]);
  });
});

describe('draftProblems()', () => {
  const measures = [{ name: 'Total', expression: 'SUM(Sales[Amount])' }];

  it('names the field of each bad name', () => {
    const draft = drafted(
      [region, amount],
      { type: 'named', key: 0, name: 'total' },
      { type: 'added' },
      { type: 'added' },
      { type: 'named', key: 3, name: 'AMOUNT ' },
    );
    const { name, table } = draftProblems(draft, { mark: true, measures });
    expect([...name]).toEqual([
      [0, 'A measure of the table is called “total”. Choose another name.'],
      [2, "A column's name needs at least one printable character."],
      [3, 'Another column is called "Amount"; case makes no difference.'],
    ]);
    expect(table).toEqual([]);
  });
  it('names the field of the column even when others before it are removed', () => {
    const draft = drafted([region, amount], { type: 'removed', key: 0 }, { type: 'named', key: 1, name: '_push' });
    expect([...draftProblems(draft, { mark: true }).name.keys()]).toEqual([1]);
  });
  it('wants the type of a column of which only the name is known', () => {
    const problems = draftProblems(drafted([{ name: 'Region' }, amount]), { mark: false });
    expect([...problems.dataType]).toEqual([[0, 'Choose the type of the column.']]);
    expect(hasNoProblems(problems)).toBe(false);
  });
  it('wants at least one column', () => {
    const problems = draftProblems(drafted([region], { type: 'removed', key: 0 }), { mark: true });
    expect(problems.table).toEqual(['A table needs at least one column.']);
  });
  it('finds nothing wrong with a table as it is', () => {
    expect(hasNoProblems(draftProblems(drafted([region, amount]), { mark: true, measures }))).toBe(true);
  });
});
