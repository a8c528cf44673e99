import { Problem } from '../../shared/problem.ts';

/** The problem of a query's answer without the column that was asked for. */
export function unknownQueryAnswer(): Problem {
  return new Problem('power_bi_error', 'Power BI answered a query in a way that this API does not know.');
}
