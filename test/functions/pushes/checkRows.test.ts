import { describe, expect, it } from '@jest/globals';
import { checkRows } from '../../../functions/pushes/checkRows.ts';
import { Problem } from '../../../shared/problem.ts';
import type { CellValue } from '../../../shared/table/cellValue.ts';

const columns = [{ name: 'Id', dataType: 'Int64' as const }, { name: 'Note' }];

function errorsOf(rows: readonly (readonly CellValue[])[]) {
  try {
    checkRows(columns, rows);
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, errors: error.details.errors };
    throw error;
  }
  return undefined;
}

describe('checkRows()', () => {
  it('takes blanks everywhere, and anything where the type is not known', () => {
    expect(
      errorsOf([
        [null, null],
        ['9007199254740993', true],
        [-1, 'x'.repeat(4000)],
      ]),
    ).toBeUndefined();
  });

  it('names row and column of each cell that Power BI would refuse', () => {
    expect(errorsOf([[1, 'x'], [1.5, 'x'.repeat(4001)], [1]])).toEqual({
      code: 'invalid_rows',
      errors: [
        {
          path: 'rows[1].Id',
          message: 'An Int64 is a whole number; beyond 9,007,199,254,740,991 send its digits as text.',
        },
        { path: 'rows[1].Note', message: 'A String has at most 4,000 characters.' },
        { path: 'rows[2]', message: 'has 1 values for 2 columns' },
      ],
    });
  });

  it('names the first 100 only', () => {
    expect(errorsOf(Array.from({ length: 1000 }, () => ['x', null]))?.errors).toHaveLength(100);
  });
});
