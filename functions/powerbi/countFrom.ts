import { isExactNumber } from './exactJson.ts';
import type { QueryRow } from './sendQuery.ts';
import { unknownQueryAnswer } from './unknownQueryAnswer.ts';

/** Reads a count out of a query's row; DAX answers BLANK when nothing is there to count. */
export function countFrom(row: QueryRow | undefined, column = '[n]'): number {
  const n = row?.[column];
  if (n === null) return 0;
  if (isExactNumber(n)) return Number(JSON.stringify(n)); // `3.0` is kept as its digits
  throw unknownQueryAnswer();
}
