import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excelValueTypes } from '../../../addin/table/selectionColumn.ts';
import { SelectionColumnBuilder } from '../../../addin/table/selectionColumnBuilder.ts';
import { columnFromCells } from './columnFromCells.ts';

const cell = fc.record({
  value: fc.oneof(fc.double({ noNaN: true }), fc.boolean(), fc.string(), fc.constantFrom('North', 'South')),
  type: fc.constantFrom(...excelValueTypes),
  format: fc.constantFrom('General', '0.00', 'yyyy-mm-dd'),
});

describe('SelectionColumnBuilder', () => {
  it('gives back every cell as it was added', () => {
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const column = columnFromCells('C', cells);
        expect(column.rowCount).toBe(cells.length);
        const back = cells.map((_, row) => ({
          value: column.valueAt(row),
          type: column.typeAt(row),
          format: column.formatAt(row),
        }));
        expect(back).toEqual(cells);
      }),
    );
  });

  it('keeps equal texts and formats once', () => {
    const twice = { value: 'North', type: 'String', format: '@' } as const;
    const { texts, formatCodes } = columnFromCells('A', [twice, twice]).cells;
    expect({ texts, formatCodes }).toEqual({ texts: ['North'], formatCodes: ['@'] });
  });

  it('takes 12 bytes a cell, whatever was expected before hidden rows stayed away', () => {
    const builder = new SelectionColumnBuilder('A', 1000);
    builder.add(1, 'Double', 'General');
    const { holds, numbers, types, formats } = builder.column().cells;
    expect([holds, numbers, types, formats].map(({ buffer }) => buffer.byteLength)).toEqual([1, 8, 1, 2]);
  });

  it('still gives back every text where nearly all are different', () => {
    const cells = Array.from({ length: 120_000 }, (_, r) => ({
      value: `t${r}`,
      type: 'String' as const,
      format: 'General',
    }));
    const column = columnFromCells('A', [...cells, ...cells.slice(0, 2)]);
    expect([0, 49_999, 50_000, 119_999, 120_000, 120_001].map((row) => column.valueAt(row))).toEqual([
      't0',
      't49999',
      't50000',
      't119999',
      't0',
      't1',
    ]);
  });

  it('takes what Excel should not give as blank, General and Unknown', () => {
    const builder = new SelectionColumnBuilder('A', 1);
    builder.add(null, undefined, null);
    const column = builder.column();
    expect([column.valueAt(0), column.typeAt(0), column.formatAt(0)]).toEqual(['', 'Unknown', 'General']);
  });
});
