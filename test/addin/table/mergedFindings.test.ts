import { describe, expect, it } from '@jest/globals';
import type { Choices } from '../../../addin/table/choices.ts';
import type { MergedArea } from '../../../addin/table/selection.ts';
import { draftOf } from './draftOf.ts';
import { error, selectionOf, type TestCell } from './selectionOf.ts';

const sheet: readonly (readonly TestCell[])[] = [
  ['Region', 'City', 'Units'],
  ['North', 'Oslo', 1],
  [null, 'Bergen', 2],
  ['South', null, 3],
];

const repeat = { handling: { 'merged-cells': 'repeat' } } as const;
const stop = { handling: { 'merged-cells': 'stop' } } as const;

function area(row: number, rows: number, column: number, columns: number, hasValue = true): MergedArea {
  return { row, rows, column, columns, hasValue };
}

/** What is said of merged areas, and the values that go. */
async function merged(areas: readonly MergedArea[], choices: Choices = {}, rows = sheet) {
  const { findings, table } = await draftOf({ ...selectionOf(rows), merged: areas }, choices);
  const found = findings.filter(({ kind }) => kind === 'merged-cells');
  return { said: found.map(({ effect, message, cells }) => [effect, message, cells]), values: table.values };
}

describe('mergedFindings()', () => {
  const region = area(1, 2, 0, 1);
  const pair = area(3, 1, 0, 2);

  it('says that only the first cell has the value, or that nothing is pushed', async () => {
    expect((await merged([region, pair])).said).toEqual([
      ['blank', '2 merged areas: only the first cell has the value, the others go as blanks.', ['A2', 'A4']],
    ]);
    expect((await merged([region], stop)).said).toEqual([['stop', '1 merged area: nothing is pushed.', ['A2']]]);
  });

  it('says nothing of areas in columns that stay behind', async () => {
    expect((await merged([region], { ...stop, included: { A: false } })).said).toEqual([]);
    expect((await merged([pair], { ...stop, included: { B: false } })).said).toEqual([]);
  });

  it('says nothing of areas in rows that stay behind', async () => {
    const rows = [...sheet, [null, null, null], ['Source: ledger', null, null]];
    expect((await merged([area(4, 1, 0, 3), area(5, 1, 0, 3)], stop, rows)).said).toEqual([]);
    const withErrors = [
      ['A', 'B'],
      ['x', error()],
      [null, error()],
      ['y', 1],
    ];
    const both = { handling: { ...stop.handling, 'error-cell': 'leave-out' } } as const;
    expect((await merged([region], both, withErrors)).said).toEqual([]);
  });

  it('says which areas are repeated and which are not: those in one row and those whose value was not read', async () => {
    const hidden = area(2, 2, 2, 1, false);
    const { said, values } = await merged([region, hidden, pair], repeat);
    expect(values[0]).toEqual(['North', 'North', 'South']);
    expect(said).toEqual([
      [
        'blank',
        '2 merged areas in a single row, or whose value does not go: not repeated, the cells without it go as blanks.',
        ['C3', 'A4'],
      ],
      ['changed', '1 merged area: the value is repeated in every row.', ['A2']],
    ]);
  });

  it('says that a value is repeated in the first of several columns only', async () => {
    const rows = [
      ['A', 'B', 'C'],
      ['x', null, 1],
      [null, null, 2],
    ];
    const { said, values } = await merged([area(1, 2, 0, 2)], repeat, rows);
    expect(values.slice(0, 2)).toEqual([
      ['x', 'x'],
      [null, null],
    ]);
    expect(said).toEqual([
      [
        'changed',
        '1 merged area: the value is repeated in every row of the first column, the other columns go as blanks.',
        ['A2'],
      ],
    ]);
  });
});
