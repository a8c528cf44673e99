import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Column } from '../../../shared/table/column.ts';
import { columnTypes } from '../../../shared/table/columnType.ts';
import { tableChanges } from '../../../shared/table/tableChanges.ts';

const column = fc.record(
  {
    name: fc.constantFrom('A', 'a', 'B', 'C', 'D', '__proto__'),
    dataType: fc.constantFrom(...columnTypes),
    formatString: fc.constantFrom(undefined, '0', '0.00'),
    isHidden: fc.boolean(),
  },
  { requiredKeys: ['name', 'dataType'] },
);
const measure = fc.record({ name: fc.constantFrom('M', 'N', 'O'), expression: fc.constantFrom('1', '2') });
const definition = fc.record({
  columns: fc.uniqueArray(column, { selector: ({ name }) => name }),
  measures: fc.uniqueArray(measure, { selector: ({ name }) => name }),
});

const none = {
  added: [],
  removed: [],
  retyped: [],
  altered: [],
  measuresAdded: [],
  measuresRemoved: [],
  measuresAltered: [],
};

const namesOf = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);

describe('tableChanges()', () => {
  it('tells what was added, removed, retyped and altered', () => {
    const before: readonly Column[] = [
      { name: 'Id', dataType: 'Int64' },
      { name: 'Amount', dataType: 'Double', formatString: '0' },
      { name: 'Note', dataType: 'String' },
    ];
    const after: readonly Column[] = [
      { name: 'Region', dataType: 'String' },
      { name: 'Amount', dataType: 'Double', formatString: '0.00' },
      { name: 'Id', dataType: 'String' },
    ];
    expect(tableChanges({ columns: before, measures: [] }, { columns: after })).toEqual({
      ...none,
      added: ['Region'],
      removed: ['Note'],
      retyped: [{ name: 'Id', from: 'Int64', to: 'String' }],
      altered: ['Amount'],
    });
  });

  it('finds nothing in the same definition, however its columns are ordered', () => {
    fc.assert(
      fc.property(definition, ({ columns, measures }) => {
        expect(tableChanges({ columns, measures }, { columns: columns.toReversed(), measures })).toEqual(none);
      }),
    );
  });

  it('leads from the known names to the wanted ones', () => {
    fc.assert(
      fc.property(definition, definition, (known, wanted) => {
        const { added, removed, measuresAdded, measuresRemoved } = tableChanges(known, wanted);
        const kept = namesOf(known.columns).filter((name) => !removed.includes(name));
        expect([...kept, ...added].sort()).toEqual(namesOf(wanted.columns).sort());
        const keptMeasures = namesOf(known.measures).filter((name) => !measuresRemoved.includes(name));
        expect([...keptMeasures, ...measuresAdded].sort()).toEqual(namesOf(wanted.measures).sort());
      }),
    );
  });

  it('names each column once', () => {
    fc.assert(
      fc.property(definition, definition, (known, wanted) => {
        const { added, removed, retyped, altered } = tableChanges(known, wanted);
        const named = [...added, ...removed, ...namesOf(retyped), ...altered];
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });

  it('tells the way back by the same names', () => {
    fc.assert(
      fc.property(definition, definition, (one, other) => {
        const there = tableChanges(one, other);
        const back = tableChanges(other, one);
        expect([...back.added].sort()).toEqual([...there.removed].sort());
        expect(namesOf(back.retyped).sort()).toEqual(namesOf(there.retyped).sort());
        expect([...back.measuresAltered].sort()).toEqual([...there.measuresAltered].sort());
      }),
    );
  });

  it('says of a column that is known by its name only no more than that it stays or goes', () => {
    fc.assert(
      fc.property(definition, definition, (known, wanted) => {
        const columns = known.columns.map(({ name }) => ({ name }));
        const { added, removed } = tableChanges(known, wanted);
        expect(tableChanges({ columns }, wanted)).toEqual({ ...none, added, removed });
      }),
    );
  });
});
