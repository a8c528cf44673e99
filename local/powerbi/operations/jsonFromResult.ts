import type { QueryResult } from '../dax/runQuery.ts';
import { RESULT_CUT_ERROR } from '../http/unknownErrors.ts';
import { jsonFromValue } from '../values/jsonFromValue.ts';

/** Source: Microsoft's swagger, Datasets_ExecuteQueries. */
const MAX_ROWS = 100_000;
const MAX_VALUES = 1_000_000;

/**
 * A query's result as executeQueries answers it, cut at 100,000 rows or 1,000,000 values.
 * @param includeNulls whether a blank is written as null instead of left out
 */
export function jsonFromResult({ columns, rowCount, valueAt }: QueryResult, includeNulls: boolean): string {
  const kept = Math.min(rowCount, MAX_ROWS, Math.floor(MAX_VALUES / Math.max(1, columns.length)));
  const keys = columns.map((name) => JSON.stringify(name));
  const rows = Array.from({ length: kept }, (_, row) => {
    const fields = keys.flatMap((key, column) => {
      const value = valueAt(row, column);
      return value === null && !includeNulls ? [] : [`${key}:${jsonFromValue(value)}`];
    });
    return `{${fields.join(',')}}`;
  });
  const error = kept < rowCount ? `,"error":${JSON.stringify(RESULT_CUT_ERROR)}` : '';
  return `{"results":[{"tables":[{"rows":[${rows.join(',')}]${error}}]}]}`;
}
