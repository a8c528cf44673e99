import { Problem } from '../../shared/problem.ts';

/** How far a request that adds rows had come when it failed. */
export interface RowsProgress {
  readonly landed: number;
  readonly rows: number;
  /** Whether a repeat of the request goes on from there. */
  readonly canGoOn: boolean;
}

/** The problem of a request that adds rows: what went wrong, how many rows have landed, and what to do with the rest. */
export function rowsFailure(problem: Problem, progress: RowsProgress): Problem {
  const { landed: rowsLanded, canGoOn } = progress;
  // Its push was opened by another request with the same key.
  const isShared = problem.code === 'superseded' && canGoOn;
  const details = { ...problem.details, rowsLanded, ...(isShared ? { retryAfter: 2 } : {}) };
  const code = isShared ? 'batch_in_progress' : problem.code;
  const what = isShared ? 'Another request with this Idempotency-Key is adding these rows.' : problem.message;
  return new Problem(code, `${what} ${whatLanded(progress)}`, details, { cause: problem });
}

function whatLanded({ landed, rows, canGoOn }: RowsProgress): string {
  if (landed === rows) {
    const next = canGoOn ? 'A repeat with the same Idempotency-Key adds nothing.' : 'Do not send them again.';
    return `Power BI took all ${rows} rows; only counting them failed. ${next}`;
  }
  const next = canGoOn ? ' A repeat with the same Idempotency-Key goes on from there.' : '';
  return `${landed} of ${rows} rows had landed.${next}`;
}
