import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tableNameFrom } from '../../../addin/table/tableNameFrom.ts';
import { checkTable } from '../../../shared/table/checkTable.ts';

describe('tableNameFrom()', () => {
  it.each([
    ['Sales', 'Sales'],
    ['Q1 sales #2 – ÄÖ', 'Q1 sales #2 – ÄÖ'],
    ['Sales (2026)', 'Sales 2026'],
    ["Anna's plan", 'Anna s plan'],
    ['()', 'Table'],
    ['', 'Table'],
    ['x'.repeat(120), 'x'.repeat(100)],
    [`${'x'.repeat(99)}😀`, 'x'.repeat(99)],
  ])('makes of %j the name %j', (sheet, name) => {
    expect(tableNameFrom(sheet)).toBe(name);
  });

  it('always gives a legal name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 130 }), (sheet) => {
        const columns = [{ name: 'A', dataType: 'String' as const }];
        expect(checkTable({ name: tableNameFrom(sheet), columns })).toEqual([]);
      }),
    );
  });
});
