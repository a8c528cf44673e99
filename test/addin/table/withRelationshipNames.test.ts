import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withRelationshipNames } from '../../../addin/table/withRelationshipNames.ts';
import { isTableName } from '../../../shared/table/isTableName.ts';

const ends = (fromColumn: string) => ({ fromTable: 'Sales', fromColumn, toTable: 'Customers', toColumn: 'ID' });

describe('withRelationshipNames()', () => {
  it('names both ends', () => {
    expect(withRelationshipNames([ends('CustomerID')])[0]?.name).toBe('Sales CustomerID - Customers ID');
  });
  it('numbers names that would come twice', () => {
    const names = withRelationshipNames([ends('Cust.'), ends('Cust!'), ends('CUST?')]).map(({ name }) => name);
    expect(names).toEqual(['Sales Cust - Customers ID', 'Sales Cust - Customers ID 2', 'Sales CUST - Customers ID 3']);
  });
  it('gives legal names, each once, whatever the columns are called', () => {
    const columns = fc.array(fc.string({ unit: 'binary', maxLength: 150 }), { maxLength: 75 });
    fc.assert(
      fc.property(columns, (given) => {
        const names = withRelationshipNames(given.map(ends)).map(({ name }) => name);
        expect(names.filter((name) => !isTableName(name) || name.trim() === '')).toEqual([]);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(given.length);
      }),
    );
  });
});
