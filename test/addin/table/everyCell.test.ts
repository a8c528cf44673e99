import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnLetters } from '../../../addin/table/columnLetters.ts';
import type { TableDraft } from '../../../addin/table/tableDraft.ts';
import { isColumnName } from '../../../shared/table/isColumnName.ts';
import { draftOf } from './draftOf.ts';
import { selectionOf, type TestCell } from './selectionOf.ts';

const text = fc.constantFrom(
  ...['Region', 'North', 'Total', 'Total North', 'Source: x', '* a', 'n/a', ' ', '1,5', '1.234', '007', '(3)', '12%'],
  ...['31.12.2026', '01/02/2026', '2026-07-28', 'true', 'x'.repeat(4001), 'half \ud83d', '€ 5'],
);

const cell: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: text },
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 50 }) },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.record({
    value: fc.oneof(fc.integer({ min: -1, max: 3_000_000 }), fc.double({ min: 0, max: 50_000, noNaN: true })),
    format: fc.constantFrom('0.00', 'yyyy-mm-dd', 'h:mm', '[h]:mm', '00000', '0%', '#,##0.00 "€"'),
  }),
  fc.record({ value: fc.constantFrom('#N/A', '#SPILL!', '#GETTING_DATA'), type: fc.constant('Error' as const) }),
);

const sheet = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 9 }));

function valueOf(cell: TestCell): unknown {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}

/** The effects of the findings that name a cell, or another one of its row or column when all of that stays behind. */
function effectsOf({ findings }: TableDraft, letters: string, row: number): readonly string[] {
  return findings
    .filter(({ kind, cells }) =>
      cells.some((address) => {
        const isRow = address.replace(/^[A-Z]+/, '') === String(row);
        const isColumn = address.replace(/\d+$/, '') === letters;
        if (kind.endsWith('-column') && kind !== 'renamed-column' && kind !== 'empty-column') return isColumn;
        return isRow && (isColumn || kind.includes('row') || kind === 'header-again');
      }),
    )
    .map(({ effect }) => effect);
}

describe('every cell of a sheet', () => {
  it('is a name, goes as Excel holds it, or is named with what happens to it', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (rows) => {
        const draft = await draftOf(selectionOf(rows));
        const { table, header, rowNumbers, columns } = draft;
        const included = columns.filter((column) => column.included).map(({ letters }) => letters);
        for (const [r, row] of rows.entries())
          for (const [c, cell] of row.entries()) {
            if (cell === null || header.rowNumbers.includes(r + 1)) continue;
            const letters = columnLetters(c);
            const effects = effectsOf(draft, letters, r + 1);
            const at = rowNumbers.indexOf(r + 1);
            const sent = at < 0 ? undefined : table.values[included.indexOf(letters)]?.[at];
            if (sent === undefined) expect(effects).toContain('left-out');
            else if (sent === null) expect(effects).toContain('blank');
            else if (sent !== valueOf(cell) && typeof sent === typeof valueOf(cell))
              expect(effects).toContain('changed');
            if (sent !== null && sent !== undefined) expect(effects).not.toContain('blank');
          }
      }),
      { numRuns: 600 },
    );
  });

  it('stands in a table whose names are legal and differ, whatever they were', async () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('a', 'A', '_push', '', ' a', 'a 2'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 8 }), async (names) => {
        const draft = await draftOf(selectionOf([names, names.map(() => 1)]), { header: true });
        const found = draft.table.columns.map((column) => column.name);
        expect(found.every(isColumnName)).toBe(true);
        expect(new Set(found.map((it) => it.toLowerCase())).size).toBe(names.length);
        expect(draft.violations).toEqual([]);
      }),
    );
  });

  it('makes the same types in whatever order the rows stand', async () => {
    const rows = fc
      .array(cell, { minLength: 1, maxLength: 12 })
      .chain((cells) => fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length })));
    const all = { 'rows-below': 'keep', 'total-row': 'keep', 'header-again': 'keep' } as const;
    const typeOf = async (cells: readonly TestCell[]) =>
      (await draftOf(selectionOf([['V'], ...cells.map((it) => [it])]), { headerRow: 1, handling: all })).columns[0]
        ?.dataType;
    await fc.assert(
      fc.asyncProperty(rows, async ([cells, shuffled]) => {
        expect(await typeOf(shuffled)).toBe(await typeOf(cells));
      }),
      { numRuns: 300 },
    );
  });
});
