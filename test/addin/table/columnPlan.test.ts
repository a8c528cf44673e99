import { describe, expect, it } from '@jest/globals';
import type { Handlings } from '../../../addin/table/handling.ts';
import { draftOf } from './draftOf.ts';
import { date, error, selectionOf, type TestCell } from './selectionOf.ts';

const asText = { 'not-of-type': 'text' } as const satisfies Handlings;
const dates = Array.from({ length: 20 }, (_, r) => date(46_231 + r));

/** The columns of a sheet with these cells below names, and their findings. */
async function planned(columns: readonly (readonly TestCell[])[], handling: Handlings) {
  const names = columns.map((_, c) => `V${c + 1}`);
  const rows = (columns[0] ?? []).map((_, r) => columns.map((cells) => cells[r] ?? null));
  const { table, findings } = await draftOf(selectionOf([names, ...rows]), { header: true, handling });
  return { types: table.columns.map(({ dataType }) => dataType), values: table.values, findings };
}

describe('columnPlan()', () => {
  it('makes a column a text for the sake of cells of another type, and still names them', async () => {
    const { types, values, findings } = await planned([[...dates, 5]], asText);
    expect(types).toEqual(['String']);
    expect(values[0]?.at(-1)).toBe('5');
    expect(findings).toMatchObject([
      { kind: 'to-text', count: 21 },
      { kind: 'not-of-type', effect: 'changed', count: 1, cells: ['A22'] },
    ]);
  });

  it('names mixed types as such when errors go as text too', async () => {
    const { findings } = await planned([['x', 1, true, error()]], { 'error-cell': 'text' });
    expect(findings.map(({ kind }) => kind)).toEqual(['mixed-types', 'error-cell']);
  });

  it('leaves a column alone whose only odd cell could be two values of its type', async () => {
    const numbers = [...Array.from({ length: 20 }, (_, r) => r + 1.5), '1.234'];
    const { types, values, findings } = await planned([[...dates, 'x'], numbers, [...dates, '01/02/2026']], asText);
    expect(types).toEqual(['String', 'Double', 'DateTime']);
    expect(values.slice(1).map((column) => column.at(-1))).toEqual([null, null]);
    expect(findings.filter(({ effect }) => effect === 'blank')).toMatchObject([
      { kind: 'ambiguous-text', column: 'V2', cells: ['B22'] },
      { kind: 'ambiguous-text', column: 'V3', cells: ['C22'] },
    ]);
  });
});
