import { Problem, type ProblemDetails } from '../../shared/problem.ts';

/** The problem of redefining a table that isn't there: an update is how some expect to add one. */
export function noSuchTable(details: ProblemDetails = {}): Problem {
  return new Problem(
    'table_not_found',
    "The dataset has no such table, and tables can't be added to an existing dataset. Look at its tables again, or " +
      'create another dataset with all its tables.',
    details,
  );
}
