import { Problem } from '../../shared/problem.ts';
import type { Violation } from '../../shared/violation.ts';

/** Cells that are named of rows that can't go; a sheet can have a million wrong ones. */
export const MAX_ROW_ERRORS = 100;

/** The problem of rows that Power BI would refuse, with the first 100 places that are wrong. */
export function invalidRows(errors: readonly Violation[]): Problem {
  return new Problem('invalid_rows', 'Some cells cannot go to Power BI as they are. Correct them; nothing was sent.', {
    errors: errors.slice(0, MAX_ROW_ERRORS),
  });
}
