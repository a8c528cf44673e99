import type { SignInWish } from './paneServices.ts';
import type { ShownProblem } from './shownProblem.ts';

/** What the sign-in has to bring that a problem asks for. */
export function wishOf(problem: ShownProblem | undefined): SignInWish {
  const challenge = problem?.details.claims;
  return challenge === undefined ? {} : { challenge };
}
