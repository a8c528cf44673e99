import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Choices } from '../../../addin/table/choices.ts';
import type { Handlings } from '../../../addin/table/handling.ts';
import type { ColumnType } from '../../../shared/table/columnType.ts';
import { columnTypes } from '../../../shared/table/columnType.ts';
import { cellProblem } from '../../../shared/table/cellProblem.ts';
import { date, error, selectionOf, type TestCell } from './selectionOf.ts';
import { SelectionColumn } from '../../../addin/table/selectionColumn.ts';
import { tableFromSelection } from '../../../addin/table/tableFromSelection.ts';
import { draftOf } from './draftOf.ts';

/** One column "V" with these cells below its header, in A2, A3, … */
async function oneColumn(cells: readonly TestCell[], choices: Choices = {}, date1904 = false) {
  const selection = selectionOf([['V'], ...cells.map((cell) => [cell])], { date1904 });
  const { table, findings } = await draftOf(selection, { header: true, handling: keepAll, ...choices });
  const found = findings.map(({ kind, effect, count, cells: named }) => ({ kind, effect, count, cells: named }));
  return { type: table.columns[0]?.dataType, values: table.values[0], findings: found, column: table.columns[0] };
}

/** Rows that would be no data go too: here they are the data. */
const keepAll = {
  'blank-row': 'keep',
  'rows-below': 'keep',
  'header-again': 'keep',
  'total-row': 'keep',
} as const;

function as(type: ColumnType): Choices {
  return { types: { A: type } };
}

describe('tableFromSelection()', () => {
  it('makes a typed table of a sheet with a header', async () => {
    const draft = await draftOf(
      selectionOf(
        [
          ['Region', 'Day', 'Units', 'Price', 'Paid'],
          ['North', date(46_231), 3, { value: 10, format: '#,##0.00' }, true],
          ['South', date(46_232), 4, { value: 9.5, format: '#,##0.00' }, false],
        ],
        { sheet: 'Sales (2026)' },
      ),
    );
    expect(draft.table).toEqual({
      name: 'Sales 2026',
      columns: [
        { name: 'Region', dataType: 'String' },
        { name: 'Day', dataType: 'DateTime', formatString: 'yyyy-mm-dd' },
        { name: 'Units', dataType: 'Int64', summarizeBy: 'sum' },
        { name: 'Price', dataType: 'Double', formatString: '#,##0.00', summarizeBy: 'sum' },
        { name: 'Paid', dataType: 'Boolean' },
      ],
      values: [
        ['North', 'South'],
        ['2026-07-28T00:00:00', '2026-07-29T00:00:00'],
        [3, 4],
        [10, 9.5],
        [true, false],
      ],
      rowCount: 2,
    });
    expect(draft).toMatchObject({
      header: { detected: true, used: true, rowNumbers: [1] },
      rowNumbers: [2, 3],
      findings: [],
      violations: [],
    });
  });

  it('takes the first row as data when the user says so', async () => {
    const selection = selectionOf([
      ['Name', 'City'],
      ['Anna', 'Oslo'],
    ]);
    const draft = await draftOf(selection, { header: false });
    expect(draft.header).toEqual({ detected: true, used: false, rowNumbers: [] });
    expect(draft.table.columns.map(({ name }) => name)).toEqual(['Column 1', 'Column 2']);
    expect(draft.table.values).toEqual([
      ['Name', 'Anna'],
      ['City', 'Oslo'],
    ]);
    expect(draft.rowNumbers).toEqual([1, 2]);
  });

  it('names columns by numbers and dates when the user takes those as header', async () => {
    const selection = selectionOf([[2026, date(46_231), date(46_231.5), date(0.5, 'h:mm')]]);
    const { table } = await draftOf(selection, { header: true });
    expect(table.columns.map(({ name }) => name)).toEqual(['2026', '2026-07-28', '2026-07-28 12:00:00', '12:00:00']);
    expect(table.rowCount).toBe(0);
  });

  it('names the header cell of a column that had to be renamed', async () => {
    const selection = selectionOf(
      [
        ['Amount', 'Amount'],
        [1, 2],
      ],
      { firstRow: 5 },
    );
    expect((await draftOf(selection)).findings).toEqual([
      {
        kind: 'renamed-column',
        effect: 'changed',
        column: 'Amount 2',
        message: 'Another column is called "Amount" too; this one is called "Amount 2".',
        count: 1,
        cells: ['B5'],
      },
    ]);
  });

  describe('of a last row that holds totals', () => {
    const selection = selectionOf(
      [
        ['Region', 'Units'],
        ['North', 1],
        ['South', 2],
        ['Total', 3],
      ],
      { firstRow: 5 },
    );

    it('leaves it out and says so', async () => {
      const draft = await draftOf(selection);
      expect(draft.table.values).toEqual([
        ['North', 'South'],
        [1, 2],
      ]);
      expect(draft).toMatchObject({
        table: { rowCount: 2 },
        rowNumbers: [6, 7],
        findings: [{ kind: 'total-row', effect: 'left-out', message: 'Row 8 holds totals: left out.', cells: ['A8'] }],
      });
    });

    it('takes it as data when the user says so', async () => {
      const draft = await draftOf(selection, { handling: { 'total-row': 'keep' } });
      expect(draft.table.values[1]).toEqual([1, 2, 3]);
      expect(draft).toMatchObject({ rowNumbers: [6, 7, 8], findings: [{ kind: 'total-row', effect: 'note' }] });
    });

    it('lets its word not make the column of numbers a text', async () => {
      const rows = [['Units'], [1], [2]].map(([cell = '']) => [cell, cell]);
      const draft = await draftOf(selectionOf([...rows, ['Total', 3]]));
      expect(draft.table.columns.map(({ dataType }) => dataType)).toEqual(['Int64', 'Int64']);
    });
  });

  describe('of merged cells', () => {
    const selection = {
      ...selectionOf([
        ['Region', 'City', 'Units'],
        ['North', 'Oslo', 1],
        [null, 'Bergen', 2],
        ['South', 'Rome', 3],
      ]),
      merged: [{ row: 1, rows: 2, column: 0, columns: 1, hasValue: true }],
    };

    it('sends blanks where Excel holds nothing, and says so', async () => {
      const draft = await draftOf(selection);
      expect(draft.table.values[0]).toEqual(['North', null, 'South']);
      expect(draft.findings).toMatchObject([{ kind: 'merged-cells', effect: 'blank', count: 1, cells: ['A2'] }]);
    });

    it('repeats the value in every row when the user says so', async () => {
      const draft = await draftOf(selection, { handling: { 'merged-cells': 'repeat' } });
      expect(draft.table.values[0]).toEqual(['North', 'North', 'South']);
      expect(draft.findings).toMatchObject([{ kind: 'merged-cells', effect: 'changed' }]);
    });

    it('joins a name in merged cells with the names below it', async () => {
      const rows = [
        ['Region', 'Plan', null, 'Actual', null, 'Note'],
        [null, '2025', '2026', 'H1', 'H2', null],
        ['North', 1, 2, 3, 4, 'x'],
      ];
      const merged = [
        { row: 0, rows: 2, column: 0, columns: 1, hasValue: true },
        { row: 0, rows: 1, column: 1, columns: 2, hasValue: true },
        { row: 0, rows: 1, column: 3, columns: 2, hasValue: true },
      ];
      const draft = await draftOf({ ...selectionOf(rows), merged });
      const names = ['Region', 'Plan 2025', 'Plan 2026', 'Actual H1', 'Actual H2', 'Note'];
      expect(draft.table.columns.map(({ name }) => name)).toEqual(names);
    });

    it('takes one cell above all names for a title', async () => {
      const rows = [
        ['Sales', null],
        ['Region', 'Units'],
        ['North', 1],
      ];
      const merged = [{ row: 0, rows: 1, column: 0, columns: 2, hasValue: true }];
      const draft = await draftOf({ ...selectionOf(rows), merged });
      expect(draft.header.rowNumbers).toEqual([2]);
      expect(draft.findings).toMatchObject([{ kind: 'rows-above', cells: ['A1'] }]);
    });
  });

  describe('of an Excel table', () => {
    const rows = [
      ['Note', 'x'],
      ['a', 'b'],
    ];

    it('goes by what the table says of its header', async () => {
      const excelTable = { name: 'Costs', hasHeaderRow: true, columnNames: ['Note', 'x'] };
      const draft = await draftOf({ ...selectionOf(rows), excelTable });
      expect(draft.table).toMatchObject({ name: 'Costs', columns: [{ name: 'Note' }, { name: 'x' }], rowCount: 1 });
    });

    it('takes the names of a hidden header row', async () => {
      const excelTable = { name: 'Costs', hasHeaderRow: false, columnNames: ['First', 'Second'] };
      const draft = await draftOf({ ...selectionOf(rows), excelTable });
      expect(draft.table).toMatchObject({ columns: [{ name: 'First' }, { name: 'Second' }], rowCount: 2 });
      expect(draft.findings).toEqual([]);
    });
  });

  it('proposes what columns are and how reports add them up', async () => {
    const rows = [
      ['City', 'Latitude', 'Customer ID', 'Amount', 'Link'],
      ['Oslo', 59.9, 17, 10, 'https://example.com'],
    ];
    expect((await draftOf(selectionOf(rows))).table.columns).toEqual([
      { name: 'City', dataType: 'String', dataCategory: 'City' },
      { name: 'Latitude', dataType: 'Double', dataCategory: 'Latitude', summarizeBy: 'none' },
      { name: 'Customer ID', dataType: 'Int64', summarizeBy: 'none' },
      { name: 'Amount', dataType: 'Int64', summarizeBy: 'sum' },
      { name: 'Link', dataType: 'String', dataCategory: 'WebUrl' },
    ]);
  });

  it('takes names, formats, categories and sums that the user chose instead', async () => {
    const rows = [
      ['City', 'Amount'],
      ['Oslo', { value: 10, format: '0.00' }],
    ];
    const columns = {
      A: { name: ' Town\n', dataCategory: 'none' },
      B: { name: 'Net', summarizeBy: 'average', formatString: '#,##0', dataCategory: 'Place' },
    } as const;
    const draft = await draftOf(selectionOf(rows), { columns });
    expect(draft.table.columns).toEqual([
      { name: 'Town', dataType: 'String' },
      { name: 'Net', dataType: 'Double', formatString: '#,##0', dataCategory: 'Place', summarizeBy: 'average' },
    ]);
    const plain = await draftOf(selectionOf(rows), { columns: { B: { formatString: '' } }, header: false });
    expect(plain.table.columns.map(({ name }) => name)).toEqual(['Column 1', 'Column 2']);
    expect(plain.table.columns[1]?.formatString).toBeUndefined();
  });

  it('leaves columns out, with their findings, but lists them', async () => {
    const selection = selectionOf([
      ['A', 'B'],
      [1, error()],
    ]);
    const draft = await draftOf(selection, { included: { B: false } });
    expect(draft.table.columns.map(({ name }) => name)).toEqual(['A']);
    expect(draft.table.values).toEqual([[1]]);
    expect(draft.findings).toEqual([]);
    expect(draft.columns).toEqual([
      { letters: 'A', proposedName: 'A', name: 'A', proposedType: 'Int64', dataType: 'Int64', included: true },
      { letters: 'B', proposedName: 'B', name: 'B', proposedType: 'String', dataType: 'String', included: false },
    ]);
  });

  it('says what Power BI would refuse of the definition', async () => {
    const wide = selectionOf([Array.from({ length: 75 }, (_, c) => c)]);
    expect((await draftOf(wide, { tableName: 'a/b' })).violations.map(({ path }) => path)).toEqual(['name', 'columns']);
  });

  describe('proposes a type', () => {
    it.each<[string, readonly TestCell[], ColumnType]>([
      ['whole numbers', [1, null, -2], 'Int64'],
      ['a fraction among them', [1, 2.5], 'Double'],
      ['whole numbers shown with decimals', [{ value: 1, format: '0.00' }], 'Double'],
      ['percentages', [{ value: 1, format: '0%' }], 'Double'],
      ['booleans', [true, false], 'Boolean'],
      ['dates and times', [date(46_231), date(0.5, 'h:mm')], 'DateTime'],
      ['texts', ['a', 'b'], 'String'],
      ['numbers stored as text', ['1', '2'], 'String'],
      ['ids with leading zeros', ['007', '008'], 'String'],
      ['numbers, mostly, and numbers as text', [1, 2, '3'], 'Int64'],
      ['numbers, mostly, and fractions as text', [1, 2, '3.5'], 'Double'],
      ['numbers and as many texts', [1, '2'], 'String'],
      ['numbers and an id with leading zeros', [1, 2, '007'], 'String'],
      ['dates, mostly, and ISO dates as text', [date(46_231), date(46_232), '2026-07-30'], 'DateTime'],
      ['dates and dates of unclear order as text', [date(46_231), date(46_232), '07/08/2026'], 'String'],
      ['booleans, mostly, and their words', [true, false, 'TRUE'], 'Boolean'],
      ['dates and numbers', [date(46_231), date(46_232), 5], 'String'],
      ['numbers and booleans', [1, 2, true], 'String'],
      ['nothing', [null, null], 'String'],
      ['only errors', [error()], 'String'],
      ['numbers and an error', [1, error()], 'Int64'],
    ])('for %s', async (_, cells, type) => {
      expect((await oneColumn(cells)).type).toBe(type);
    });

    it('whatever the order of the rows', async () => {
      const cell = fc.constantFrom<TestCell>(
        1,
        2.5,
        2 ** 60,
        '3',
        '007',
        'x',
        '2026-01-01',
        true,
        'true',
        date(5),
        null,
        error(),
        {
          value: 1,
          format: '[h]:mm',
        },
      );
      const shuffled = fc
        .array(cell, { minLength: 1, maxLength: 12 })
        .chain((cells) => fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length })));
      await fc.assert(
        fc.asyncProperty(shuffled, async ([cells, others]) => {
          expect((await oneColumn(others)).column).toEqual((await oneColumn(cells)).column);
        }),
      );
    });
  });

  describe('names in its findings', () => {
    it('an error, which goes as blank', async () => {
      const { values, findings } = await oneColumn([1, error('#DIV/0!'), 3]);
      expect(values).toEqual([1, null, 3]);
      expect(findings).toEqual([{ kind: 'error-cell', effect: 'blank', count: 1, cells: ['A3'] }]);
    });

    it('no error where a text only looks like one', async () => {
      expect(await oneColumn(['#N/A', 'x'])).toMatchObject({ values: ['#N/A', 'x'], findings: [] });
    });

    it('a text beyond 4,000 characters, which goes as blank', async () => {
      const { values, findings } = await oneColumn(['x'.repeat(4000), 'x'.repeat(4001)]);
      expect(values).toEqual(['x'.repeat(4000), null]);
      expect(findings).toEqual([{ kind: 'text-too-long', effect: 'blank', count: 1, cells: ['A3'] }]);
    });

    it('a text with half of a character, which is repaired', async () => {
      const { values, findings } = await oneColumn(['a\uD83D']);
      expect(values).toEqual(['a\uFFFD']);
      expect(findings).toEqual([{ kind: 'repaired-text', effect: 'changed', count: 1, cells: ['A2'] }]);
    });

    it('dates that never were, which go as blank', async () => {
      const { values, findings } = await oneColumn([date(59), date(60), date(-1), date(2_958_466)]);
      expect(values).toEqual(['1900-02-28T00:00:00', null, null, null]);
      expect(findings).toEqual([{ kind: 'date-out-of-range', effect: 'blank', count: 3, cells: ['A3', 'A4', 'A5'] }]);
    });

    it('a time finer than a millisecond, which is rounded', async () => {
      const { values, findings } = await oneColumn([date(46_231 + 1 / 7)]);
      expect(values).toEqual(['2026-07-28T03:25:42.857']);
      expect(findings).toEqual([{ kind: 'rounded-time', effect: 'changed', count: 1, cells: ['A2'] }]);
    });

    it('a time without a day', async () => {
      const { values, findings } = await oneColumn([date(0.25, 'h:mm')], {}, true);
      expect(values).toEqual(['1899-12-30T06:00:00']);
      expect(findings).toEqual([{ kind: 'time-only', effect: 'note', count: 1, cells: ['A2'] }]);
    });

    it('elapsed time, which goes as days', async () => {
      const { type, values, findings } = await oneColumn([date(1.5, '[h]:mm')]);
      expect({ type, values }).toEqual({ type: 'Double', values: [1.5] });
      expect(findings).toEqual([{ kind: 'duration', effect: 'note', count: 1, cells: ['A2'] }]);
    });

    it('mixed types, which all go as text', async () => {
      const { values, findings } = await oneColumn(['x', 0.1, true, date(46_231)]);
      expect(values).toEqual(['x', '0.1', 'TRUE', '2026-07-28T00:00:00']);
      expect(findings).toEqual([{ kind: 'mixed-types', effect: 'changed', count: 3, cells: ['A3', 'A4', 'A5'] }]);
    });

    it('a whole number beyond 2^53, which makes the column Double', async () => {
      const { type, values, findings } = await oneColumn([1, 2 ** 60]);
      expect({ type, values }).toEqual({ type: 'Double', values: [1, 2 ** 60] });
      expect(findings).toEqual([{ kind: 'big-integer', effect: 'note', count: 1, cells: ['A3'] }]);
    });

    it('numbers stored as text, which stay text', async () => {
      const { values, findings } = await oneColumn(['1', '2.5']);
      expect(values).toEqual(['1', '2.5']);
      expect(findings).toEqual([{ kind: 'number-as-text', effect: 'note', count: 2, cells: ['A2', 'A3'] }]);
    });

    it('texts that follow the majority', async () => {
      const { values, findings } = await oneColumn([1, 2, '3']);
      expect(values).toEqual([1, 2, 3]);
      expect(findings).toEqual([{ kind: 'converted', effect: 'changed', count: 1, cells: ['A4'] }]);
    });

    it('an empty column', async () => {
      const { findings } = await draftOf(
        selectionOf([
          ['V', 'W'],
          [null, 1],
          [{ value: '', type: 'String' }, 2],
        ]),
      );
      expect(findings).toMatchObject([{ kind: 'empty-column', effect: 'note', column: 'V', count: 1, cells: ['A2'] }]);
    });

    it('rich values, of which only the plain value goes', async () => {
      const { values, findings } = await oneColumn([{ value: 'Oslo', type: 'RichValue' }]);
      expect(values).toEqual(['Oslo']);
      expect(findings).toEqual([{ kind: 'rich-value', effect: 'note', count: 1, cells: ['A2'] }]);
    });

    it('the first 100 cells, counting on', async () => {
      const { findings } = await oneColumn(Array.from({ length: 250 }, () => error()));
      expect(findings[0]?.count).toBe(250);
      expect(findings[0]?.cells).toHaveLength(100);
      expect(findings[0]?.cells.at(-1)).toBe('A101');
    });

    it('first what goes as blank, then what changes, then notes', async () => {
      const selection = selectionOf([
        ['A', 'B', 'C'],
        [date(0.5, '[h]:mm'), 'x', error()],
        [null, 1, 1],
      ]);
      expect((await draftOf(selection, { header: true })).findings.map(({ effect }) => effect)).toEqual([
        'blank',
        'changed',
        'note',
      ]);
    });

    it('what happens, as a sentence', async () => {
      const { findings } = await draftOf(selectionOf([['V'], [1], [error()], [error()]]));
      expect(findings[0]?.message).toBe('2 cells with an Excel error: sent as blank.');
    });
  });

  describe('does with cells that would go as blanks what the user says:', () => {
    const selection = selectionOf([
      ['Region', 'Units', 'Name'],
      ['North', 1, 'a'],
      ['South', error(), error('#REF!')],
      ['West', 3, 'x'.repeat(4001)],
      ['East', 4, 'd'],
    ]);
    const types = { B: 'Int64' } as const;

    it('sends the text of an error, in a column of texts', async () => {
      const { table, findings } = await draftOf(selection, { handling: { 'error-cell': 'text' }, types });
      expect(table.values[1]).toEqual([1, null, 3, 4]);
      expect(table.values[2]).toEqual(['a', '#REF!', null, 'd']);
      expect(findings).toMatchObject([
        { kind: 'error-cell', effect: 'blank', column: 'Units', cells: ['B3'] },
        { kind: 'text-too-long', effect: 'blank', column: 'Name', cells: ['C4'] },
        { kind: 'error-cell', effect: 'changed', column: 'Name', message: '1 cell with an Excel error: sent as text.' },
      ]);
    });

    it('makes a column of numbers a text to hold the text of an error', async () => {
      const { table } = await draftOf(selection, { handling: { 'error-cell': 'text' } });
      expect(table.columns[1]).toEqual({ name: 'Units', dataType: 'String' });
      expect(table.values[1]).toEqual(['1', '#N/A', '3', '4']);
    });

    it('leaves whole rows out, with their other findings, and counts the cells that are the reason', async () => {
      const draft = await draftOf(selection, { handling: { 'text-too-long': 'leave-out' } });
      expect(draft.table.values).toEqual([
        ['North', 'South', 'East'],
        [1, null, 4],
        ['a', null, 'd'],
      ]);
      expect(draft).toMatchObject({ table: { rowCount: 3 }, rowNumbers: [2, 3, 5] });
      const both = await draftOf(selection, {
        handling: { 'text-too-long': 'leave-out', 'error-cell': 'leave-out' },
      });
      expect(both.table.values[0]).toEqual(['North', 'East']);
      expect(both.findings.map(({ effect, column, count }) => [effect, column, count])).toEqual([
        ['left-out', 'Units', 1],
        ['left-out', 'Name', 1],
        ['left-out', 'Name', 1],
      ]);
    });

    it('leaves no row out for a column that stays behind', async () => {
      const choices = { handling: { 'error-cell': 'leave-out' }, included: { B: false, C: false } } as const;
      expect((await draftOf(selection, choices)).table.rowCount).toBe(4);
    });

    it('stops', async () => {
      const { findings } = await draftOf(selection, { handling: { 'error-cell': 'stop' } });
      expect(findings[0]).toMatchObject({
        effect: 'stop',
        column: 'Units',
        message: '1 cell with an Excel error: nothing is pushed. Correct the cells or choose something else.',
      });
    });

    it('goes back to what it was', async () => {
      const before = await draftOf(selection);
      await draftOf(selection, { handling: { 'error-cell': 'leave-out' } });
      expect(await draftOf(selection)).toEqual(before);
    });
  });

  describe('remembers for a selection', () => {
    const selection = {
      ...selectionOf([
        ['Region', 'Units', 'Note'],
        ['North', 1, 'a'],
        [null, null, null],
        ['South', error(), '-'],
        [null, null, null],
        ['Total', 1, null],
      ]),
      merged: [{ row: 1, rows: 2, column: 0, columns: 1, hasValue: true }],
    };

    it('what its columns hold, while the same rows go', async () => {
      let pauses = 0;
      const count = () => Promise.resolve(void (pauses += 1));
      const pausesOf = async (choices: Choices) => {
        pauses = 0;
        await tableFromSelection(selection, choices, count);
        return pauses;
      };
      await pausesOf({});
      // Each column is converted again, and nothing else.
      expect(await pausesOf({ handling: { placeholder: 'stop' } })).toBe(3);
      expect(await pausesOf({ handling: { placeholder: 'blank', 'error-cell': 'stop' } })).toBe(3);
      expect(await pausesOf({ handling: { 'total-row': 'keep' } })).toBeGreaterThan(3);
    });

    it('no type of other rows, as a repeated word for a total may leave one more row out', async () => {
      const totals = selectionOf([
        ['Region', 'Units', 'Cost', 'Size'],
        ['Oslo', 1, 1, 5],
        ['Rome', 2, 2, 5],
        ['Total', 3, 3, 10],
        [null, 3, 3, 'x'],
        ['Bonn', 4, 4, 5],
      ]);
      const merged = [{ row: 3, rows: 2, column: 0, columns: 1, hasValue: true }];
      const sheet = { ...totals, merged };
      const sizeType = async (handling: Handlings) =>
        (await draftOf(sheet, { handling: { ...handling, 'subtotal-row': 'leave-out' } })).table.columns[3]?.dataType;
      expect(await sizeType({})).toBe('String');
      expect(await sizeType({ 'merged-cells': 'repeat' })).toBe('Int64');
      expect(await sizeType({})).toBe('String');
    });

    it('nothing that another choice changes', async () => {
      const handlings = [
        {},
        { 'merged-cells': 'repeat' },
        { 'error-cell': 'leave-out' },
        { 'merged-cells': 'repeat', 'error-cell': 'leave-out' },
        { 'blank-row': 'keep' },
        { 'blank-row': 'keep', 'merged-cells': 'repeat' },
        { 'total-row': 'keep' },
        { 'error-cell': 'text', placeholder: 'text' },
      ] as const;
      const fresh = () => ({
        ...selection,
        columns: selection.columns.map((it) => new SelectionColumn(it.letters, it.cells)),
      });
      for (const handling of [...handlings, ...handlings.toReversed()])
        for (const header of [true, false])
          expect(await draftOf(selection, { handling, header })).toEqual(await draftOf(fresh(), { handling, header }));
    });
  });

  describe('follows the type that the user chose', () => {
    it.each<[ColumnType, readonly TestCell[], readonly unknown[], string | undefined]>([
      ['Decimal', [0.1, 3, -0.00001], ['0.1', '3', '0'], 'rounded'],
      ['Decimal', ['123456789012345678.1234'], ['123456789012345678.1234'], 'converted'],
      ['Decimal', [1e25], [null], 'number-out-of-range'],
      ['Int64', ['123456789012345678'], ['123456789012345678'], 'converted'],
      ['Int64', [1.5], [null], 'not-of-type'],
      ['Int64', [2 ** 60], ['1152921504606846976'], 'long-integer'],
      ['Int64', [1e20], [null], 'number-out-of-range'],
      ['Int64', [true], [null], 'not-of-type'],
      ['Double', ['1.5'], [1.5], 'converted'],
      ['Double', ['x'], [null], 'not-of-type'],
      ['Double', [date(46_231)], [46_231], 'converted'],
      ['Boolean', [1, 0], [true, false], 'converted'],
      ['Boolean', ['False'], [false], 'converted'],
      ['Boolean', [2], [null], 'not-of-type'],
      ['DateTime', [46_231], ['2026-07-28T00:00:00'], 'converted'],
      ['DateTime', ['2026-07-28 13:45'], ['2026-07-28T13:45:00'], 'converted'],
      ['DateTime', ['28.7.2026'], ['2026-07-28T00:00:00'], 'converted'],
      ['DateTime', ['01/02/2026', '31/01/2026'], ['2026-02-01T00:00:00', '2026-01-31T00:00:00'], 'converted'],
      ['DateTime', ['01/02/2026'], [null], 'ambiguous-text'],
      ['DateTime', ['tbd'], [null], 'placeholder'],
      ['Double', ['1.234', '5,5'], [1234, 5.5], 'converted'],
      ['Double', ['1.234'], [null], 'ambiguous-text'],
      ['Double', [' '], [null], 'only-spaces'],
      ['Int64', ['1,234', '12'], [null, 12], 'ambiguous-text'],
      ['String', [{ value: 1234, format: '00000' }], ['01234'], 'to-text'],
      ['String', [1, 0.1], ['1', '0.1'], 'to-text'],
      ['String', ['1'], ['1'], undefined],
    ])('%s for %j', async (type, cells, values, kind) => {
      const result = await oneColumn(cells, as(type));
      expect(result).toMatchObject({ type, values });
      expect(result.findings[0]?.kind).toBe(kind);
    });
  });

  it('sends every cell as Excel holds it or names it in a finding, and never a value that Power BI refuses', async () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -100, max: 3_000_000 }),
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('1', '1.5', '007', '2026-07-28', 'true', '1e999', 'x'.repeat(4001)),
      fc.boolean(),
    );
    const format = fc.constantFrom('General', '0.00', 'yyyy-mm-dd', 'h:mm', '[h]:mm', '@');
    const type = fc.constantFrom(...columnTypes, undefined);
    const cells = fc.array(fc.record({ value, format }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(cells, type, fc.boolean(), async (column, chosen, date1904) => {
        const result = await oneColumn(column, chosen === undefined ? {} : as(chosen), date1904);
        for (const [r, cell] of column.entries()) {
          const sent = result.values?.[r] ?? null;
          expect(cellProblem(result.type ?? 'String', sent)).toBeUndefined();
          const named = result.findings.filter((finding) => finding.cells.includes(`A${r + 2}`));
          const effects = named.map(({ effect }) => effect);
          expect(effects.includes('blank')).toBe(sent === null);
          if (!effects.includes('changed')) expect(sent === null || isSame(cell, sent, date1904)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Whether what is sent means what Excel holds; dates are counted back into serials by an independent way. */
function isSame({ value }: { readonly value: unknown }, sent: unknown, date1904: boolean): boolean {
  if (Object.is(sent, value) || (sent === 0 && value === 0)) return true;
  if (typeof value !== 'number' || typeof sent !== 'string') return false;
  if (/^-?[\d.]+$/.test(sent)) return Number(sent) === value;
  const days = (Date.parse(`${sent}Z`) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000;
  const leapBug = days >= 2 && days < 61 ? -1 : 0;
  const offset = date1904 && days >= 1 ? 1462 : 0;
  return Math.abs(days + leapBug - offset - value) < 1e-9;
}
