import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makesSecondPath } from '../../../addin/table/makesSecondPath.ts';
import { proposeRelationships } from '../../../addin/table/proposeRelationships.ts';
import type { TableDraft } from '../../../addin/table/tableDraft.ts';
import { withRelationshipNames } from '../../../addin/table/withRelationshipNames.ts';
import { checkRelationships } from '../../../shared/table/checkRelationships.ts';
import { namedDraft } from './namedDraft.ts';
import { noPause } from './noPause.ts';

const customers = namedDraft('Customers', { ID: ['Int64', [1, 2, 3]], Name: ['String', ['Ann', 'Ben', 'Cem']] });
const sales = namedDraft('Sales', {
  ID: ['Int64', [1, 2, 3, 4]],
  CustomerID: ['Int64', [1, 1, 3, 9]],
  Amount: ['Double', [5, 6, 7, 8]],
});

async function proposed(...drafts: readonly TableDraft[]): Promise<readonly string[]> {
  const proposals = await proposeRelationships(drafts, noPause);
  return proposals.map(({ ends }) => `${ends.fromTable}.${ends.fromColumn} > ${ends.toTable}.${ends.toColumn}`);
}

describe('proposeRelationships()', () => {
  it('finds the key of another table by its name, with what is missing there', async () => {
    const [proposal] = await proposeRelationships([sales, customers], noPause);
    expect(proposal).toMatchObject({
      ends: { fromTable: 'Sales', fromColumn: 'CustomerID', toTable: 'Customers', toColumn: 'ID' },
      found: 3,
      missing: { count: 1, cells: ['B5'] },
      missingKeys: 1,
    });
  });
  it('lets the unique side be the one side', async () => {
    const dates = namedDraft('Calendar', { Date: ['DateTime', ['2026-01-01T00:00:00', '2026-01-02T00:00:00']] });
    const visits = namedDraft('Visits', { date: ['DateTime', ['2026-01-01T00:00:00', '2026-01-01T00:00:00']] });
    expect(await proposed(dates, visits)).toEqual(['Visits.date > Calendar.Date']);
  });
  it('decides by the table’s name, then by what is missing, where both sides are unique', async () => {
    const budget = namedDraft('Budget', { 'Customer ID': ['Int64', [3, 1]] });
    const named = namedDraft('Customers', { CustomerId: ['Int64', [1, 3]] });
    expect(await proposed(budget, named)).toEqual(['Budget.Customer ID > Customers.CustomerId']);
    const all = namedDraft('Areas', { Region: ['String', ['N', 'S', 'W']] });
    const some = namedDraft('Targets', { Region: ['String', ['N', 'S']] });
    expect(await proposed(some, all)).toEqual(['Targets.Region > Areas.Region']);
  });
  it('proposes nothing where nobody can know which side is the one', async () => {
    const a = namedDraft('A', { Region: ['String', ['N', 'S']] });
    const b = namedDraft('B', { Region: ['String', ['S', 'N']] });
    expect(await proposed(a, b)).toEqual([]);
  });
  it.each([
    ['keys that come twice', namedDraft('Customers', { ID: ['Int64', [1, 2, 2]] })],
    ['keys that differ in case only', namedDraft('Customers', { ID: ['String', ['a', 'A']] })],
    ['blanks among the keys', namedDraft('Customers', { ID: ['Int64', [1, 3, null]] })],
    ['another type', namedDraft('Customers', { ID: ['String', ['1', '3']] })],
    ['other keys', namedDraft('Customers', { ID: ['Int64', [7, 8, 9]] })],
  ])('does not propose a one side with %s', async (_, one) => {
    expect(await proposed(one, sales)).toEqual([]);
  });
  it('does not relate amounts, nor keys that every table has of its own', async () => {
    const a = namedDraft('A', { Price: ['Double', [1, 2]], ID: ['Int64', [1, 2]] });
    const b = namedDraft('B', { Price: ['Double', [1, 1]], ID: ['Int64', [1, 1]] });
    expect(await proposed(a, b)).toEqual([]);
  });
  it('leaves out what would be a second path, the weaker one', async () => {
    const regions = namedDraft('Regions', { Region: ['String', ['N', 'S']] });
    const people = namedDraft('Customers', { ID: ['Int64', [1, 2]], Region: ['String', ['N', 'S']] });
    const orders = namedDraft('Orders', { CustomerID: ['Int64', [1, 2, 2]], Region: ['String', ['N', 'S', 'X']] });
    expect(await proposed(orders, people, regions)).toEqual([
      'Orders.CustomerID > Customers.ID',
      'Customers.Region > Regions.Region',
    ]);
  });

  const cells = fc.array(fc.constantFrom('a', 'A', 'b ', 'b', ' c', null), { minLength: 1, maxLength: 6 });
  const columns = fc.dictionary(fc.constantFrom('ID', 'T1ID', 'T2 id', 'Region', 'region', 'Code'), cells, {
    minKeys: 1,
  });
  const workbook = fc.array(columns, { minLength: 2, maxLength: 5 }).map((tables) =>
    tables.map((table, i) => {
      const rows = Math.min(...Object.values(table).map((values) => values.length));
      const typed = Object.entries(table).map(([name, values]) => [name, ['String', values.slice(0, rows)]] as const);
      return namedDraft(`T${i + 1}`, Object.fromEntries(typed));
    }),
  );

  it('does not depend on the order of tables and columns', async () => {
    await fc.assert(
      fc.asyncProperty(workbook, async (drafts) => {
        const turned = drafts.map((draft) => {
          const { columns: given, values } = draft.table;
          const table = { ...draft.table, columns: [...given].reverse(), values: [...values].reverse() };
          return { ...draft, table };
        });
        expect(await proposed(...turned.reverse())).toEqual(await proposed(...drafts));
      }),
    );
  });
  it('proposes only what Power BI takes', async () => {
    await fc.assert(
      fc.asyncProperty(workbook, async (drafts) => {
        const proposals = await proposeRelationships(drafts, noPause);
        const named = withRelationshipNames(proposals.map(({ ends }) => ends));
        expect(
          checkRelationships(
            named,
            drafts.map(({ table }) => table),
          ),
        ).toEqual([]);
        named.forEach((ends, i) => expect(makesSecondPath(named.slice(0, i), ends)).toBe(false));
        for (const { repeated, oneBlanks, found, missing } of proposals) {
          expect([repeated.count, oneBlanks.count]).toEqual([0, 0]);
          expect(found).toBeGreaterThanOrEqual(missing.count);
        }
      }),
    );
  });
});
