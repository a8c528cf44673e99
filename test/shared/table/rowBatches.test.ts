import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellValue } from '../../../shared/table/cellValue.ts';
import { markOf } from '../../../shared/table/mark.ts';
import { MAX_BATCH_BYTES } from '../../../shared/table/batchSize.ts';
import { rowBatches } from '../../../shared/table/rowBatches.ts';
import type { Table } from '../../../shared/table/table.ts';

const PUSH_ID = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

function tableOf(values: readonly (readonly CellValue[])[], names = values.map((_, c) => `Column ${c}`)): Table {
  const columns = names.map((name) => ({ name, dataType: 'String' as const }));
  return { name: 'T', columns, values, rowCount: values[0]?.length ?? 0 };
}

function rowsIn(json: string): readonly (readonly CellValue[])[] {
  return (JSON.parse(json) as { rows: CellValue[][] }).rows;
}

/** The request body that Power BI gets for a batch. */
function powerBiBody(table: Table, json: string, n: number): Buffer {
  const rows = rowsIn(json).map((row) => ({
    ...Object.fromEntries(row.map((value, c) => [table.columns[c]?.name ?? '', value])),
    _push: markOf(PUSH_ID, n, 99),
  }));
  return Buffer.from(JSON.stringify({ rows }));
}

describe('rowBatches()', () => {
  it('gives no batch for no rows', () => {
    expect([...rowBatches(tableOf([[]]))]).toEqual([]);
  });

  it('writes the values in the order of the columns', () => {
    const table = tableOf([
      ['a"b', null],
      [1.5, -2],
      [true, false],
    ]);
    expect([...rowBatches(table)]).toEqual([
      { n: 0, from: 0, rows: 2, json: '{"rows":[["a\\"b",1.5,true],[null,-2,false]]}' },
    ]);
  });

  it('splits at 10,000 rows', () => {
    const batches = [...rowBatches(tableOf([Array.from({ length: 20_001 }, (_, r) => r)]))];
    expect(batches.map(({ n, from, rows }) => ({ n, from, rows }))).toEqual([
      { n: 0, from: 0, rows: 10_000 },
      { n: 1, from: 10_000, rows: 10_000 },
      { n: 2, from: 20_000, rows: 1 },
    ]);
    expect(rowsIn(batches[1]?.json ?? '')[0]).toEqual([10_000]);
  });

  it.each([
    ['long texts', 3200, ['x'.repeat(3999)], ['Text']],
    ['texts of three bytes a character', 1100, ['漢'.repeat(4000)], ['Text']],
    ['texts of two units a character', 1600, ['😀'.repeat(2000)], ['Text']],
    ['texts that JSON escapes', 600, ['\u0001'.repeat(3999)], ['Text']],
    ['short values below long names', 3300, [1], ['ß'.repeat(1900)]],
  ])('splits %s so that Power BI gets less than 12 MB each', (_, rowCount, [value], names) => {
    const table = tableOf([Array<CellValue>(rowCount).fill(value ?? null)], names);
    const batches = [...rowBatches(table)];
    expect(batches.length).toBeGreaterThan(1);
    expect(batches.reduce((sum, { rows }) => sum + rows, 0)).toBe(rowCount);
    const sizes = batches.slice(0, -1).map(({ json, n }) => powerBiBody(table, json, n).length);
    for (const size of sizes) {
      expect(size).toBeLessThanOrEqual(MAX_BATCH_BYTES);
      expect(size).toBeGreaterThan(MAX_BATCH_BYTES * 0.95);
    }
  });

  it('refuses a number that JSON has no word for', () => {
    expect(() => [...rowBatches(tableOf([[Number.NaN]]))]).toThrow(
      new RangeError('a cell holds a number that JSON has no word for'),
    );
  });

  it('gives the table again when its batches are put together, and always the same batches', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
      fc.boolean(),
      fc.constant(null),
    );
    const columns = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 30 }))
      .chain(([width, height]) =>
        fc.array(fc.array(cell, { minLength: height, maxLength: height }), { minLength: width, maxLength: width }),
      );
    fc.assert(
      fc.property(columns, (values) => {
        const batches = [...rowBatches(tableOf(values))];
        const rows = batches.flatMap(({ json }) => rowsIn(json));
        expect(values.map((_, c) => rows.map((row) => row[c]))).toEqual(values);
        expect([...rowBatches(tableOf(values))]).toEqual(batches);
      }),
      { numRuns: 50 },
    );
  });
});
