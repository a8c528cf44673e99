import { describe, expect, it } from '@jest/globals';
import { SignInError } from '../../../addin/auth/signInError.ts';
import { problemAfterCure } from '../../../addin/panes/problemAfterCure.ts';
import { shownProblem } from '../../../addin/panes/shownProblem.ts';
import { Problem } from '../../../shared/problem.ts';

const cancelled = shownProblem(new SignInError('cancelled'));

describe('problemAfterCure()', () => {
  it('offers the same consent again to who has closed its page', () => {
    const missing = shownProblem(new Problem('consent_required', ''));
    expect(problemAfterCure(missing, cancelled)).toMatchObject({ title: 'Sign-in was cancelled', next: 'consent' });
  });

  it('keeps what the sign-in has to bring', () => {
    const challenge = shownProblem(new Problem('claims_challenge', '', { claims: '{}' }));
    expect(problemAfterCure(challenge, cancelled).details).toEqual({ claims: '{}' });
  });

  it('shows what else went wrong with its own next step', () => {
    const needsAdmin = shownProblem(new SignInError('needs-admin'));
    expect(problemAfterCure(cancelled, needsAdmin)).toBe(needsAdmin);
  });
});
