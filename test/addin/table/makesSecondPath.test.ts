import { describe, expect, it } from '@jest/globals';
import { makesSecondPath } from '../../../addin/table/makesSecondPath.ts';

/** `'Sales>Customers'`: Sales is the many side. */
const joined = (text: string) => {
  const [fromTable = '', toTable = ''] = text.split('>');
  return { fromTable, toTable };
};
const secondPath = (added: string, ...relationships: readonly string[]) =>
  makesSecondPath(relationships.map(joined), joined(added));

describe('makesSecondPath()', () => {
  it('takes the first relationship of two tables and refuses a second, either way round', () => {
    expect(secondPath('Sales>Customers')).toBe(false);
    expect(secondPath('Sales>Customers', 'Sales>Customers')).toBe(true);
    expect(secondPath('Customers>Sales', 'Sales>Customers')).toBe(true);
  });
  it('refuses a way around: regions reach sales through customers already', () => {
    expect(secondPath('Sales>Regions', 'Sales>Customers', 'Customers>Regions')).toBe(true);
    expect(secondPath('Customers>Regions', 'Sales>Customers', 'Sales>Regions')).toBe(true);
    expect(secondPath('Sales>Customers', 'Customers>Regions', 'Sales>Regions')).toBe(true);
  });
  it('lets two tables of facts share their dimensions', () => {
    expect(secondPath('Budget>Dates', 'Sales>Customers', 'Sales>Dates', 'Budget>Customers')).toBe(false);
  });
  it('refuses a circle and a table that is related to itself', () => {
    expect(secondPath('C>A', 'A>B', 'B>C')).toBe(true);
    expect(secondPath('A>A')).toBe(true);
  });
  it('refuses two ways over different tables', () => {
    expect(secondPath('Lines>Orders', 'Orders>People', 'Lines>Products', 'Products>People')).toBe(true);
  });
});
