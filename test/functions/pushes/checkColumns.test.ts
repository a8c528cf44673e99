import { describe, expect, it } from '@jest/globals';
import { checkColumns } from '../../../functions/pushes/checkColumns.ts';
import { Problem } from '../../../shared/problem.ts';

const schema = {
  columns: [
    { name: 'Day', dataType: 'DateTime' as const },
    { name: 'Amount', dataType: 'Double' as const },
  ],
  mark: true,
  defaultMode: 'Push' as const,
  retentionPolicy: 'None' as const,
};

function errorsOf(work: () => void) {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, errors: error.details.errors };
    throw error;
  }
  return undefined;
}

describe('checkColumns()', () => {
  it('takes a part of the table’s columns: the others are blank', () => {
    expect(errorsOf(() => checkColumns(schema, [{ name: 'Amount', dataType: 'Double' }]))).toBeUndefined();
  });

  it('names each column that is unknown or of another type', () => {
    const columns = [
      { name: 'Day', dataType: 'String' as const },
      { name: 'Region', dataType: 'String' as const },
    ];
    expect(errorsOf(() => checkColumns(schema, columns))).toEqual({
      code: 'invalid_table',
      errors: [
        { path: 'columns[0]', message: '“Day” is DateTime in the table, not String.' },
        { path: 'columns[1]', message: 'The table has no column “Region”.' },
      ],
    });
  });

  it('refuses the reserved name and a name that is there twice, whatever the table', () => {
    const columns = [{ name: '_push', dataType: 'String' as const }, { name: 'a' }, { name: 'a' }];
    expect(errorsOf(() => checkColumns(undefined, columns))?.errors).toEqual([
      { path: 'columns[0]', message: '“_push” is reserved: rename the column.' },
      { path: 'columns[2]', message: '“a” is there twice: rename one of them.' },
    ]);
  });
});
