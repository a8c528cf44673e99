import { describe, expect, it } from '@jest/globals';
import { SignInError } from '../../../addin/auth/signInError.ts';
import type { SignInOutcome } from '../../../addin/auth/signInOutcome.ts';
import { sourcesInOrder, type NamedSource } from '../../../addin/auth/sourcesInOrder.ts';
import type { TokenRequest, TokenSourceName } from '../../../addin/auth/tokenSource.ts';

const silent: TokenRequest = { interactive: false };
const clicked: TokenRequest = { interactive: true };

/** Sources that answer with their own name or fail, and who was asked; the consent of `consent` may fail, too. */
function sources(
  outcomes: Partial<Record<TokenSourceName, SignInOutcome | undefined>>,
  consent: Partial<Record<TokenSourceName, SignInOutcome>> = {},
) {
  const asked: TokenSourceName[] = [];
  const answers = { ...outcomes };
  const answer = (name: TokenSourceName, outcome: SignInOutcome | undefined) => {
    asked.push(name);
    return outcome === undefined ? Promise.resolve(name) : Promise.reject(new SignInError(outcome));
  };
  const named = (Object.keys(outcomes) as TokenSourceName[]).map((name): NamedSource => ({
    name,
    choosesAccount: name === 'dialog',
    getToken: () => answer(name, answers[name]),
    ...(name === 'office' ? {} : { askConsent: () => answer(name, consent[name]).then(() => undefined) }),
  }));
  const inOrder = sourcesInOrder(() => Promise.resolve(named));
  return { asked, answers, inOrder };
}

describe('sourcesInOrder()', () => {
  it('stays with the first source while it works', async () => {
    const { asked, inOrder } = sources({ office: undefined, naa: undefined, dialog: undefined });
    expect(await inOrder.getToken(silent)).toBe('office');
    expect(inOrder.lastUsed()).toBe('office');
    expect(asked).toEqual(['office']);
  });

  it('goes on to the next when only another source can help, and asks the first no more', async () => {
    const { asked, inOrder } = sources({ office: 'not-supported', naa: undefined, dialog: undefined });
    expect(await inOrder.getToken(silent)).toBe('naa');
    expect(await inOrder.getToken(silent)).toBe('naa');
    expect(await inOrder.getToken(clicked)).toBe('naa');
    expect(asked).toEqual(['office', 'naa', 'naa', 'naa']);
  });

  it.each<SignInOutcome>([
    'signed-out',
    'cancelled',
    'busy',
    'too-often',
    'restart-office',
    'explained-by-office',
    'misconfigured',
    'offline',
  ])('stops at %s, which another source could not cure by itself', async (outcome) => {
    const { asked, inOrder } = sources({ office: outcome, naa: undefined });
    await expect(inOrder.getToken(silent)).rejects.toMatchObject({ outcome });
    expect(asked).toEqual(['office']);
  });

  it.each<SignInOutcome>(['signed-out', 'restart-office', 'too-often'])(
    'goes on after a click that Office answered with %s, for this request alone',
    async (outcome) => {
      const { asked, answers, inOrder } = sources({ office: outcome, naa: 'not-supported', dialog: 'cancelled' });
      await expect(inOrder.getToken(clicked)).rejects.toMatchObject({ outcome: 'cancelled' });
      answers.office = undefined;
      expect(await inOrder.getToken(silent)).toBe('office');
      expect(asked).toEqual(['office', 'naa', 'dialog', 'office']);
    },
  );

  it('does not loop when no source can help: silent requests ask nobody twice, a click asks all again', async () => {
    const { asked, answers, inOrder } = sources({ office: 'not-granted', naa: 'not-supported' });
    for (let i = 0; i < 5; i += 1) {
      await expect(inOrder.getToken(silent)).rejects.toMatchObject({ outcome: 'not-granted' });
    }
    expect(asked).toEqual(['office', 'naa']);
    answers.office = undefined;
    expect(await inOrder.getToken(clicked)).toBe('office');
    expect(await inOrder.getToken(silent)).toBe('office');
    expect(asked).toEqual(['office', 'naa', 'office', 'office']);
  });

  it('comes back to a source that worked after a failure that passed, unless a click met it', async () => {
    const { answers, inOrder } = sources({ naa: undefined, dialog: 'click-needed' });
    await inOrder.getToken(silent);
    answers.naa = 'not-granted';
    await expect(inOrder.getToken(silent)).rejects.toMatchObject({ outcome: 'click-needed' });
    answers.naa = undefined;
    expect(await inOrder.getToken(silent)).toBe('naa');
    answers.naa = 'not-granted';
    await expect(inOrder.getToken(clicked)).rejects.toMatchObject({ outcome: 'click-needed' });
    answers.naa = undefined;
    await expect(inOrder.getToken(silent)).rejects.toMatchObject({ outcome: 'click-needed' });
  });

  it('stays with the account that a person chose', async () => {
    const { asked, inOrder } = sources({ office: undefined, naa: undefined, dialog: undefined });
    expect(await inOrder.getToken({ interactive: true, otherAccount: true })).toBe('dialog');
    expect(await inOrder.getToken(silent)).toBe('dialog');
    expect(asked).toEqual(['dialog', 'dialog']);
  });

  it('says so where no account can be chosen', async () => {
    const { inOrder } = sources({ office: undefined, naa: undefined });
    await expect(inOrder.getToken({ interactive: true, otherAccount: true })).rejects.toMatchObject({
      outcome: 'account-fixed',
    });
  });

  it('takes a challenge that comes again to the next source', async () => {
    const { asked, inOrder } = sources({ office: undefined, naa: undefined, dialog: undefined });
    const challenge = '{"access_token":{}}';
    expect(await inOrder.getToken({ interactive: false, challenge })).toBe('office');
    expect(await inOrder.getToken({ interactive: true, challenge })).toBe('naa');
    expect(asked).toEqual(['office', 'naa']);
  });

  it('stays with who answers a challenge when a token is refused that was got without it', async () => {
    const { asked, inOrder } = sources({ office: undefined, naa: undefined });
    const again = { interactive: false, challenge: '{"access_token":{}}' };
    expect(await inOrder.getToken({ ...again, refused: 'first' })).toBe('office');
    expect(await inOrder.getToken({ ...again, refused: 'third, got silently' })).toBe('office');
    expect(await inOrder.getToken({ ...again, refused: 'office' })).toBe('naa');
    expect(asked).toEqual(['office', 'office', 'naa']);
  });

  it('asks for consent where that can be asked', async () => {
    const { asked, inOrder } = sources({ office: undefined, naa: undefined, dialog: undefined });
    await inOrder.askConsent();
    expect(asked).toEqual(['naa']);
    await expect(sources({ office: undefined }).inOrder.askConsent()).rejects.toMatchObject({ outcome: 'needs-admin' });
  });

  it('asks for the consent of the account that a person chose', async () => {
    const { asked, inOrder } = sources({ office: undefined, naa: undefined, dialog: undefined });
    await inOrder.getToken({ interactive: true, otherAccount: true });
    await inOrder.askConsent();
    expect(asked).toEqual(['dialog', 'dialog']);
  });

  it('asks another source for consent where those of the account cannot', async () => {
    const { asked, inOrder } = sources({ naa: 'signed-out', office: undefined });
    await inOrder.getToken(clicked);
    await inOrder.askConsent();
    expect(asked).toEqual(['naa', 'office', 'naa']);
  });

  it('asks for tokens where a consent has failed', async () => {
    const { asked, inOrder } = sources({ naa: undefined, dialog: undefined }, { naa: 'not-granted' });
    await inOrder.getToken(silent);
    await inOrder.askConsent();
    expect(await inOrder.getToken(silent)).toBe('naa');
    expect(asked).toEqual(['naa', 'naa', 'dialog', 'naa']);
  });

  it('passes on what is no matter of signing in', async () => {
    const inOrder = sourcesInOrder(() => Promise.reject(new TypeError('no network')));
    await expect(inOrder.getToken(silent)).rejects.toThrow(TypeError);
  });
});
