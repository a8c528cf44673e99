import { describe, expect, it } from '@jest/globals';
import type { NamedTable } from '../../../../addin/panes/tables/namedTables.ts';
import { tablesOrderFrom, type Wanted } from '../../../../addin/panes/tables/tablesOrderFrom.ts';
import {
  tablesCutBack,
  whyNotColumns,
  whyNotModel,
  whyNotPushTables,
} from '../../../../addin/panes/tables/whyNotTables.ts';
import { MY_WORKSPACE } from '../../../../addin/panes/targetState.ts';
import { draftWithName } from '../../../../addin/table/draftWithName.ts';
import { customers, sales, tableOf } from './tables.ts';

const read = { running: false, problem: undefined, value: [], at: undefined, readAgain: () => undefined };
const known = { running: false, problem: undefined, listed: [] };
const ends = { fromTable: 'Sales', fromColumn: 'CustomerID', toTable: 'Customers', toColumn: 'ID' };

function orderOf(wanted: Partial<Wanted> = {}, state: Partial<Wanted['state']> = {}) {
  let ids = 0;
  const whole = { measures: [], retention: 'None', workspace: MY_WORKSPACE, ...state } as const;
  const given = {
    tables: [sales, customers],
    relationships: [ends],
    datasetName: ' Sales 2026 ',
    workbook: 'Book.xlsx',
    ...wanted,
  };
  return tablesOrderFrom({ ...given, state: whole }, () => `id ${++ids}`);
}

const renamed = (table: NamedTable, name: string) => ({ ...table, draft: draftWithName(table.draft, name) });

describe('tablesOrderFrom()', () => {
  it('gives each table its push, its measures and where it comes from', () => {
    const measure = { name: 'Total', expression: "SUM('Sales'[Amount])", formatString: undefined };
    expect(orderOf({}, { measures: [{ table: 'table 2', ...measure }] })).toMatchObject({
      groupId: undefined,
      name: 'Sales 2026',
      namesakes: [],
      retentionPolicy: 'None',
      relationships: [{ name: 'Sales CustomerID - Customers ID', ...ends }],
      tables: [
        {
          id: 'id 1',
          table: { name: 'Sales' },
          measures: [measure],
          source: { workbook: 'Book.xlsx', sheet: 'Sales' },
        },
        { id: 'id 2', table: { name: 'Customers' }, measures: [] },
      ],
    });
  });
});

describe('whyNotColumns()', () => {
  it('asks for one table at least and 75 at most', () => {
    expect(whyNotColumns(0)).toBe('Choose at least one table.');
    expect(whyNotColumns(75)).toBeUndefined();
    expect(whyNotColumns(76)).toBe('Choose at most 75 tables.');
  });
});

describe('whyNotModel()', () => {
  it('lets tables pass that can be pushed', () => {
    expect(whyNotModel(read, [sales, customers])).toBeUndefined();
  });
  it('names the table that is being read', () => {
    const at = { name: 'Sales', rowsRead: 1, rows: 3 };
    expect(whyNotModel({ ...read, running: true, at }, [])).toBe('Reading Sales…');
  });
  it.each([
    [[sales, renamed(customers, 'SALES')], 'Two tables are called “Sales”.'],
    [[tableOf('3', 'Empty', { A: ['Int64', []] })], 'Empty has no rows. Go back and leave it out.'],
    [[tableOf('3', 'None', {})], 'None: include at least one column.'],
    [[renamed(sales, 'a/b')], /^a\/b: A table's name needs 1 to 100 characters/],
  ])('names the table that cannot go', (tables, sentence) => {
    expect(whyNotModel(read, tables)).toEqual(
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    );
  });
});

describe('whyNotPushTables()', () => {
  it('lets a dataset pass that Power BI takes', () => {
    expect(whyNotPushTables(known, orderOf(), true)).toBeUndefined();
  });
  it('asks for a workspace and a name', () => {
    expect(whyNotPushTables(known, orderOf(), false)).toBe('Choose a workspace.');
    expect(whyNotPushTables(known, orderOf({ datasetName: ' ' }), true)).toBe('Give the dataset a name.');
  });
  it('says what the checks of the whole dataset find', () => {
    const measures = [{ table: 'table 2', name: 'amount', expression: 'SUM(x)' }];
    expect(whyNotPushTables(known, orderOf({}, { measures }), true)).toBe(
      'The table has a column called "amount". A measure needs a name of its own.',
    );
    const stale = [{ table: 'table 2', name: 'Total', expression: "SUM('Orders'[Amount])" }];
    expect(whyNotPushTables(known, orderOf({}, { measures: stale }), true)).toBe(
      'Total names the table “Orders”, which the dataset does not have.',
    );
    const gone = { ...ends, fromColumn: 'Customer' };
    expect(whyNotPushTables(known, orderOf({ relationships: [gone] }), true)).toMatch(
      /^“Sales” has no column “Customer”\.$/,
    );
  });
});

describe('tablesCutBack()', () => {
  it('names tables with more rows than are kept', () => {
    const large = tableOf('3', 'Large', { A: ['Int64', new Array<number>(200_001).fill(1)] });
    const tables = [large, customers];
    expect(tablesCutBack(orderOf({ tables }, { retention: 'basicFIFO' }))).toEqual(['Large']);
    expect(tablesCutBack(orderOf({ tables }))).toEqual([]);
  });
});
