import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tableDigest } from '../../../addin/push/tableDigest.ts';
import type { CellValue } from '../../../shared/table/cellValue.ts';
import type { Table } from '../../../shared/table/table.ts';

type Columns = readonly (readonly CellValue[])[];

function tableOf(values: Columns, dataType: 'String' | 'Int64' = 'String'): Table {
  const columns = values.map((_, c) => ({ name: `Column ${c}`, dataType }));
  return { name: 'T', columns, values, rowCount: values[0]?.length ?? 0 };
}

async function digestOf(table: Table): Promise<string> {
  return (await tableDigest(table, () => Promise.resolve())).digest;
}

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'a', 'aa', '1', 'null', '\ud800', '\udc00', '\ud83d', '\ude00', '\ufffd', '"', '\\'),
  fc.constantFrom(0, 1, 1.5, -1),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const columns = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 4 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: height, maxLength: height }), { minLength: width, maxLength: width }),
  );

describe('tableDigest()', () => {
  it.each<readonly [string, Columns, Columns]>([
    ['a number and its text', [[1]], [['1']]],
    ['a blank and an empty text', [[null]], [['']]],
    ['a blank and the text null', [[null]], [['null']]],
    ['false and zero', [[false]], [[0]]],
    ['texts that are the same when joined', [['ab', 'c']], [['a', 'bc']]],
    ['a blank before or after a text', [[null, 'a']], [['a', null]]],
    ['a character whole and in halves', [['😀', '']], [['\ud83d', '\ude00']]],
    ['half a character and its replacement', [['\ud83d']], [['\ufffd']]],
    ['cells of one column and of two', [['a', 'b']], [['a'], ['b']]],
    ['rows in another order', [[1, 2]], [[2, 1]]],
    ['numbers that differ in the last bit', [[0.1 + 0.2]], [[0.3]]],
    ['a text with JSON in it and two texts', [['a","b', null]], [['a', 'b']]],
  ])('tells apart %s', async (_, one, other) => {
    expect(await digestOf(tableOf(one))).not.toBe(await digestOf(tableOf(other)));
  });

  it('tells apart equal cells below other names or types', async () => {
    const table = tableOf([[1, 2]]);
    const named = { ...table, columns: [{ name: 'Other', dataType: 'String' as const }] };
    expect(
      new Set([await digestOf(table), await digestOf(named), await digestOf(tableOf([[1, 2]], 'Int64'))]).size,
    ).toBe(3);
  });

  it('tells apart tables that differ in one cell far down', async () => {
    const cells = Array.from({ length: 25_000 }, (_, row) => `row ${row}`);
    const changed = cells.with(24_999, 'row 24998');
    expect(await digestOf(tableOf([cells]))).not.toBe(await digestOf(tableOf([changed])));
  });

  it('gives equal digests for equal tables only', async () => {
    await fc.assert(
      fc.asyncProperty(columns, columns, async (one, other) => {
        const copy = structuredClone(one);
        expect(await digestOf(tableOf(copy))).toBe(await digestOf(tableOf(one)));
        if (isSame(one, other)) return;
        expect(await digestOf(tableOf(other))).not.toBe(await digestOf(tableOf(one)));
      }),
      { numRuns: 300 },
    );
  });

  it('says at least how many bytes the cells of each 10,000 rows have in JSON', async () => {
    await fc.assert(
      fc.asyncProperty(columns, async (values) => {
        const { cellBytes } = await tableDigest(tableOf(values), () => Promise.resolve());
        const inJson = values
          .flat()
          .reduce<number>((sum, value) => sum + Buffer.byteLength(JSON.stringify(value)) + 1, 0);
        expect(cellBytes[0] ?? 0).toBeGreaterThanOrEqual(inJson);
      }),
    );
    // Halves of a character that only meet when the texts are joined.
    const halves = await tableDigest(tableOf([['\ud83d', '\ude00']]), () => Promise.resolve());
    expect(halves.cellBytes[0] ?? 0).toBeGreaterThanOrEqual(Buffer.byteLength('"\\ud83d","\\ude00",'));
    const long = await tableDigest(tableOf([Array<CellValue>(20_001).fill('ä')]), () => Promise.resolve());
    expect(long.cellBytes).toEqual([70_000, 70_000, 7]);
  });
});

/** Whether two tables hold the same; minus zero is not zero here, which only means that a digest is another. */
function isSame(one: Columns, other: Columns): boolean {
  return (
    one.length === other.length &&
    one.every(
      (cells, c) => cells.length === other[c]?.length && cells.every((value, r) => Object.is(value, other[c]?.[r])),
    )
  );
}
