import { describe, expect, it } from '@jest/globals';
import { endsByKey, endsByName } from '../../../../addin/panes/tables/endsWithTables.ts';
import { namedTables } from '../../../../addin/panes/tables/namedTables.ts';
import { customers, sales, tableOf } from './tables.ts';

const namesOf = (...given: Parameters<typeof namedTables>) =>
  namedTables(...given).map(({ draft }) => draft.table.name);

describe('namedTables()', () => {
  it('names tables after their sources, legally and each only once', () => {
    const local = tableOf('3', 'Sales', { A: ['Int64', [1]] });
    const illegal = tableOf('4', 'Sales.2026', { A: ['Int64', [1]] });
    expect(namesOf([sales, local, illegal], {})).toEqual(['Sales', 'Sales 2', 'Sales 2026']);
  });
  it('takes a typed name as it is, and keeps others away from it', () => {
    expect(namesOf([sales, customers], { 'table 1': 'sales' })).toEqual(['Sales 2', 'sales']);
    expect(namesOf([customers], { 'table 1': '' })).toEqual(['']);
  });
});

describe('endsByName() and endsByKey()', () => {
  it('find the same relationship again after a table was renamed', () => {
    const ends = { fromTable: 'Sales', fromColumn: 'CustomerID', toTable: 'Customers', toColumn: 'ID' };
    const keyed = endsByKey(ends, [sales, customers]);
    expect(keyed).toMatchObject({ fromTable: 'table 2', toTable: 'table 1' });
    const renamed = namedTables([sales, customers], { 'table 2': 'Orders' });
    expect(endsByName(keyed, renamed)).toEqual({ ...ends, fromTable: 'Orders' });
    expect(endsByName(keyed, [customers])).toBeUndefined();
  });
});
