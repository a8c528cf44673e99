import type { ProblemCode } from '../../shared/problem.ts';

/** What the pane offers after a problem. */
export type ProblemNext =
  /** Nothing: the text says who can act. */
  | 'none'
  /** Run the same push again; what landed is skipped. */
  | 'continue'
  /** Close the push that was ended here. */
  | 'stop'
  /** Count the rows that are all sent. */
  | 'verify'
  /** Sign in, with windows allowed. */
  | 'sign-in'
  /** Allow the use of Power BI, or have an administrator allow it. */
  | 'consent'
  /** Sign in with another account. */
  | 'other-account'
  /** Push although an equal push has finished. */
  | 'confirm-repeat'
  /** Create a dataset although the name is taken. */
  | 'confirm-name'
  /** Start a replace although its last rows have to wait for more than an hour. */
  | 'confirm-wait'
  /** Go on with an earlier push that was left open, or close it. */
  | 'finish-earlier'
  /** Go on with the rows as they are now, or begin anew. */
  | 'send-changed';

const nexts: Partial<Readonly<Record<ProblemCode, ProblemNext>>> = {
  // who sent it
  not_signed_in: 'sign-in',
  invalid_token: 'sign-in',
  sign_in_again: 'sign-in',
  claims_challenge: 'sign-in',
  app_only_token: 'sign-in',
  tenant_not_allowed: 'other-account',
  not_assigned: 'other-account',
  no_power_bi: 'other-account',
  consent_required: 'consent',
  // what it was about
  dataset_name_taken: 'confirm-name',
  confirmation_required: 'confirm-wait',
  // the life of a push
  push_in_progress: 'continue',
  unfinished_push: 'finish-earlier',
  already_pushed: 'confirm-repeat',
  push_changed: 'send-changed',
  batch_in_progress: 'continue',
  batch_in_doubt: 'continue',
  batch_missing: 'continue',
  quota_exhausted: 'continue',
  throttled: 'continue',
  // what stands behind
  power_bi_error: 'continue',
  power_bi_unavailable: 'continue',
  sign_in_unavailable: 'continue',
  storage_unavailable: 'continue',
  internal: 'continue',
};

/** What the pane offers after a problem of the service; its words are in the catalogue of texts. */
export function nextOfProblem(code: ProblemCode): ProblemNext {
  return nexts[code] ?? 'none';
}
