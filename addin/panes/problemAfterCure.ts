import type { ShownProblem } from './shownProblem.ts';

/**
 * What is shown once the cure of a problem, such as a consent, has failed: why it did. Who has only cancelled it may take
 * the same cure again, with what the problem asks for; what else went wrong has a next step of its own.
 * @param failed why the cure failed; undefined: it was not tried
 */
export function problemAfterCure(problem: ShownProblem, failed: ShownProblem | undefined): ShownProblem {
  if (!failed) return problem;
  return failed.next === 'sign-in' ? { ...failed, next: problem.next, details: problem.details } : failed;
}
