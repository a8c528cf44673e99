import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnNames } from '../../../addin/table/columnNames.ts';
import { checkTable } from '../../../shared/table/checkTable.ts';

function namesOf(...given: readonly string[]): readonly string[] {
  return columnNames(given).map(({ name }) => name);
}

describe('columnNames()', () => {
  it('keeps names that are fine and says nothing of them', () => {
    expect(columnNames(['Region', 'Sales #2 – ÄÖ'])).toEqual([{ name: 'Region' }, { name: 'Sales #2 – ÄÖ' }]);
  });

  it('numbers a name that is blank by its position', () => {
    expect(columnNames(['A', ' ', 'C'])[1]).toEqual({
      name: 'Column 2',
      repair: 'The column has no name; it is called "Column 2".',
    });
  });

  it('numbers a name that occurs again, whatever its case', () => {
    expect(namesOf('Amount', 'amount', 'Amount')).toEqual(['Amount', 'amount 2', 'Amount 3']);
    expect(columnNames(['Amount', 'amount'])[1]?.repair).toBe(
      'Another column is called "amount" too; this one is called "amount 2".',
    );
  });

  it('never takes the name of a column that has it already', () => {
    expect(namesOf('A', 'A', 'A 2')).toEqual(['A', 'A 3', 'A 2']);
    expect(namesOf('', 'Column 1')).toEqual(['Column 1 2', 'Column 1']);
  });

  it('keeps a name that a person chose, and numbers the other column of that name', () => {
    expect(columnNames(['Amount', 'Amount'], new Set([1])).map(({ name }) => name)).toEqual(['Amount 2', 'Amount']);
    expect(columnNames(['Net  sales'], new Set([0]))).toEqual([{ name: 'Net  sales' }]);
  });

  it('gives way to the reserved name of the mark', () => {
    expect(columnNames(['_push', '_PUSH'])).toEqual([
      { name: '_push 2', repair: 'The name "_push" is reserved; the column is called "_push 2".' },
      { name: '_PUSH 3', repair: 'The name "_push" is reserved; the column is called "_PUSH 3".' },
    ]);
  });

  it('takes line breaks and unprintable characters out and says so', () => {
    expect(columnNames(['Net\nsales\u0000 '])).toEqual([
      {
        name: 'Net sales',
        repair: 'Line breaks, spaces or unprintable characters were taken out of the name; it is "Net sales".',
      },
    ]);
  });

  it('always gives legal, unique names and owns up to every change', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('', 'A', 'a', 'A 2', 'Column 1', 'Column 2', '_push', '_push 2', ' A', 'İ', 'i̇'),
    );
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 20 }), (given) => {
        const result = columnNames(given);
        const columns = result.map((column) => ({ name: column.name, dataType: 'String' as const }));
        expect(checkTable({ name: 'T', columns })).toEqual([]);
        for (const [i, column] of result.entries()) expect(column.repair === undefined).toBe(column.name === given[i]);
      }),
    );
  });
});
