import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { KnownTable } from '../../../functions/pushes/knownTable.ts';
import { rowsFromObjects } from '../../../functions/pushes/rowsFromObjects.ts';
import { Problem } from '../../../shared/problem.ts';
import type { CellValue } from '../../../shared/table/cellValue.ts';

const unknown: KnownTable = { columnsFrom: 'unknown', mark: false };
const sales: KnownTable = {
  columns: [
    { name: 'Region', dataType: 'String' },
    { name: 'Amount', dataType: 'Decimal' },
  ],
  columnsFrom: 'record',
  mark: true,
};

async function problemOf(rows: readonly Readonly<Record<string, CellValue>>[], known: KnownTable): Promise<Problem> {
  const given = await rowsFromObjects(rows, known).catch((error: unknown) => error);
  if (given instanceof Problem) return given;
  throw new Error('no problem');
}

describe('rowsFromObjects()', () => {
  it('puts rows in columns sorted by name, blank where a row has none, typed where the type is known', async () => {
    expect(await rowsFromObjects([{ Region: 'N' }, { Amount: '1.5', Region: null }], sales)).toEqual({
      columns: [
        { name: 'Amount', dataType: 'Decimal' },
        { name: 'Region', dataType: 'String' },
      ],
      values: [
        [null, '1.5'],
        ['N', null],
      ],
      rowCount: 2,
    });
  });

  it('takes every column where nothing is known of the table', async () => {
    const { columns } = await rowsFromObjects([{ b: 1 }, { a: 'x', constructor: 2 }], unknown);
    expect(columns.map(({ name }) => name)).toEqual(['a', 'b', 'constructor']);
  });

  it('names unknown columns first, each once, and then cells', async () => {
    const rows = [{ Region: 'N', region: 'n' }, { region: 1, Amount: 'x', Sum: 2 }, { Sum: 2 }];
    const problem = await problemOf(rows, sales);
    expect(problem.code).toBe('invalid_rows');
    expect(problem.message).toBe('Some cells cannot go to Power BI as they are. Correct them; nothing was sent.');
    expect(problem.details.errors?.map(({ path }) => path)).toEqual([
      'rows[1].Sum',
      'rows[0].region',
      'rows[1].Amount',
    ]);
    expect(problem.details.errors?.[1]?.message).toBe(
      'The table has no column “region”. It has “Region”: write it so.',
    );
  });

  it('names the first 100 places only', async () => {
    const problem = await problemOf(
      Array.from({ length: 1000 }, () => ({ Amount: 'x' })),
      sales,
    );
    expect(problem.details.errors).toHaveLength(100);
  });

  it.each(['_push', '_PUSH'])('refuses the reserved column %s, also where nothing is known', async (name) => {
    const problem = await problemOf([{ [name]: 'x' }], unknown);
    expect(problem.details.errors).toEqual([
      { path: `rows[0].${name}`, message: '“_push” is reserved: leave it out.' },
    ]);
  });

  it('refuses a text that no type takes where the type is not known', async () => {
    const problem = await problemOf([{ a: 'x'.repeat(4000), b: 'x'.repeat(4001) }], unknown);
    expect(problem.details.errors).toEqual([{ path: 'rows[0].b', message: 'A String has at most 4,000 characters.' }]);
  });

  it('refuses more columns than a table can have before it makes cells of them', async () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => ({ [`c${i}`]: 1 }));
    expect((await problemOf(rows, unknown)).details.limit).toBe(75);
  });

  it('lets others have their turn', async () => {
    const rows = Array.from({ length: 10_000 }, () => ({ Amount: 1 }));
    const order: string[] = [];
    const work = rowsFromObjects(rows, sales).then(() => order.push('rows'));
    await setImmediate();
    order.push('other');
    await work;
    expect(order).toEqual(['other', 'rows']);
  });
});
