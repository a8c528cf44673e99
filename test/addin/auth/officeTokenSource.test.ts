import { describe, expect, it } from '@jest/globals';
import { officeTokenSource } from '../../../addin/auth/officeTokenSource.ts';
import { SignInError } from '../../../addin/auth/signInError.ts';

const silent = { interactive: false } as const;

/** What getAccessToken rejects with. */
function officeError(code: number): Error {
  return Object.assign(new Error('Office says no'), { code });
}

function rejects(code: number) {
  return () => Promise.reject(officeError(code));
}

describe('officeTokenSource()', () => {
  it('opens no window for a silent request', async () => {
    const given: Office.AuthOptions[] = [];
    const source = officeTokenSource((options) => {
      given.push({ ...options });
      return Promise.resolve('token');
    });
    expect(await source.getToken(silent)).toBe('token');
    expect(given).toEqual([{ allowSignInPrompt: false, allowConsentPrompt: false }]);
  });

  it('lets Office ask for what a challenge wants, also before a click', async () => {
    const given: Office.AuthOptions[] = [];
    const source = officeTokenSource((options) => {
      given.push({ ...options });
      return Promise.resolve('token');
    });
    await source.getToken({ interactive: false, challenge: '{}' });
    expect(given).toEqual([{ allowSignInPrompt: true, allowConsentPrompt: true, authChallenge: '{}' }]);
  });

  it('passes the challenge on word for word', async () => {
    const given: Office.AuthOptions[] = [];
    const source = officeTokenSource((options) => {
      given.push({ ...options });
      return Promise.resolve('token');
    });
    await source.getToken({ interactive: true, challenge: '{"a":1}' });
    expect(given).toEqual([{ allowSignInPrompt: true, allowConsentPrompt: true, authChallenge: '{"a":1}' }]);
  });

  it('gives each call its own options, because Office changes them', async () => {
    const given = new Set<Office.AuthOptions>();
    const source = officeTokenSource((options) => {
      given.add(options);
      options.allowSignInPrompt = true;
      return Promise.resolve('token');
    });
    await source.getToken(silent);
    await source.getToken(silent);
    expect(given.size).toBe(2);
  });

  it('lets one call wait for the other, also after a failure', async () => {
    let running = 0;
    let most = 0;
    const codes = [13008, 0, 0];
    const source = officeTokenSource(async () => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      if (codes.shift() === 13008) throw officeError(13008);
      return 'token';
    });
    const answers = await Promise.allSettled([
      source.getToken(silent),
      source.getToken(silent),
      source.getToken(silent),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(most).toBe(1);
  });

  it.each([
    [13000, 'not-supported'],
    [13001, 'signed-out'],
    [13002, 'cancelled'],
    [13003, 'account-not-supported'],
    [13004, 'misconfigured'],
    [13005, 'not-granted'],
    [13006, 'restart-office'],
    [13007, 'not-granted'],
    [13008, 'busy'],
    [13010, 'explained-by-office'],
    [13012, 'not-supported'],
    [13013, 'too-often'],
    [50001, 'not-supported'],
    [13099, 'unknown'],
  ])('turns %i into %s', async (code, outcome) => {
    const error = await officeTokenSource(rejects(code))
      .getToken(silent)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SignInError);
    expect(error).toMatchObject({ outcome, sourceCode: code, cause: { code } });
  });

  it('says what to do when nobody is signed in', async () => {
    await expect(officeTokenSource(rejects(13001)).getToken(silent)).rejects.toThrow(
      'Sign in with your work or school account to push to Power BI.',
    );
  });

  it('gives unknown for an error without a code', async () => {
    const source = officeTokenSource(() => Promise.reject(new Error('no bridge')));
    await expect(source.getToken(silent)).rejects.toMatchObject({ outcome: 'unknown', sourceCode: undefined });
  });

  it('does not ask Office again after 13013 until a person signs in', async () => {
    let calls = 0;
    const source = officeTokenSource(() => {
      calls += 1;
      return calls === 1 ? Promise.reject(officeError(13013)) : Promise.resolve('token');
    });
    await expect(source.getToken(silent)).rejects.toMatchObject({ outcome: 'too-often' });
    await expect(source.getToken(silent)).rejects.toMatchObject({ outcome: 'too-often' });
    expect(calls).toBe(1);
    expect(await source.getToken({ interactive: true })).toBe('token');
    expect(await source.getToken(silent)).toBe('token');
  });
});
