import { describe, expect, it } from '@jest/globals';
import { checkRelationships } from '../../../shared/table/checkRelationships.ts';
import type { Relationship } from '../../../shared/table/relationship.ts';

const tables = [
  {
    name: 'Sales',
    columns: [
      { name: 'RegionId', dataType: 'Int64' },
      { name: 'Day', dataType: 'DateTime' },
    ],
  },
  { name: 'Regions', columns: [{ name: 'Id', dataType: 'Int64' }] },
] as const;

const legal: Relationship = {
  name: 'Sales to regions',
  fromTable: 'Sales',
  fromColumn: 'RegionId',
  toTable: 'Regions',
  toColumn: 'Id',
};

function violations(...changes: readonly Partial<Relationship>[]) {
  return checkRelationships(
    changes.map((change) => ({ ...legal, ...change })),
    tables,
  );
}

describe('checkRelationships()', () => {
  it('finds nothing wrong with a legal relationship', () => {
    expect(violations({})).toEqual([]);
  });

  it.each([
    ['name', { name: 'a.b' }, { rule: 'relationshipName' }],
    ['fromTable', { fromTable: 'sales' }, { rule: 'unknownTable', table: 'sales' }],
    ['fromColumn', { fromColumn: 'Region' }, { rule: 'unknownColumn', table: 'Sales', column: 'Region' }],
    ['toTable', { toTable: 'Region' }, { rule: 'unknownTable', table: 'Region' }],
    ['toColumn', { toColumn: 'id' }, { rule: 'unknownColumn', table: 'Regions', column: 'id' }],
    [
      'toColumn',
      { fromColumn: 'Day' },
      { rule: 'differentTypes', from: { column: 'Day', type: 'DateTime' }, to: { column: 'Id', type: 'Int64' } },
    ],
    ['toColumn', { toTable: 'Sales', toColumn: 'RegionId' }, { rule: 'relatedToItself' }],
  ])('refuses at %s what Power BI would refuse: %j', (field, change, broken) => {
    expect(violations(change)).toEqual([{ path: `relationships[0].${field}`, ...broken }]);
  });

  it('refuses a name that is there already', () => {
    expect(violations({}, { name: 'SALES TO REGIONS' })).toEqual([
      { path: 'relationships[1].name', rule: 'relationshipTwin', name: 'SALES TO REGIONS' },
    ]);
  });

  it('names both ends that are missing', () => {
    expect(violations({ fromTable: 'A', toTable: 'B' }).map(({ path }) => path)).toEqual([
      'relationships[0].fromTable',
      'relationships[0].toTable',
    ]);
  });

  it('takes 75 relationships, not 76', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `R${i}` }));
    expect(violations(...many(75))).toEqual([]);
    expect(violations(...many(76))).toEqual([{ path: 'relationships', rule: 'tooManyRelationships', count: 76 }]);
  });
});
