import type { SignInOutcome } from '../auth/signInOutcome.ts';
import type { ShownProblem } from './shownProblem.ts';

const NEEDS_ADMIN = `sign-in: ${'needs-admin' satisfies SignInOutcome}`;

/** Whether the person may still consent themselves: Entra has not said yet that only an administrator can. */
export function canConsent({ code }: ShownProblem): boolean {
  return code !== NEEDS_ADMIN;
}
