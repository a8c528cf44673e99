import { describe, expect, it } from '@jest/globals';
import { oneSideFirst } from '../../../addin/push/oneSideFirst.ts';
import { withRelationshipNames } from '../../../addin/table/withRelationshipNames.ts';

/** `'Sales>Customers'`: Sales is the many side. */
const order = (tables: string, ...relationships: readonly string[]) => {
  const ends = relationships.map((text) => {
    const [fromTable = '', toTable = ''] = text.split('>');
    return { fromTable, fromColumn: 'a', toTable, toColumn: 'b' };
  });
  const items = tables.split(' ').map((name) => ({ table: { name, columns: [], values: [], rowCount: 0 } }));
  return oneSideFirst(items, withRelationshipNames(ends)).map(({ table }) => table.name);
};

describe('oneSideFirst()', () => {
  it('puts the one side before the many side, over several steps', () => {
    expect(order('Lines Orders Customers', 'Lines>Orders', 'Orders>Customers')).toEqual([
      'Customers',
      'Orders',
      'Lines',
    ]);
  });
  it('leaves the order as it is where no relationship asks for another', () => {
    expect(order('B A C')).toEqual(['B', 'A', 'C']);
    expect(order('A B C', 'B>A')).toEqual(['A', 'B', 'C']);
  });
  it('loses no table of a circle', () => {
    expect(order('A B', 'A>B', 'B>A')).toEqual(['A', 'B']);
  });
});
