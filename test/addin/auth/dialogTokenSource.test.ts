import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import type { DialogMessage } from '../../../addin/auth/dialogMessage.ts';
import type { DialogQuery } from '../../../addin/auth/dialogQuery.ts';
import { dialogTokenSource } from '../../../addin/auth/dialogTokenSource.ts';
import { outcomeOfDialogCode } from '../../../addin/auth/outcomeOfDialogCode.ts';
import type { SignInOutcome } from '../../../addin/auth/signInOutcome.ts';

const HOUR = 3_600_000;

function dialog(...messages: readonly DialogMessage[]) {
  const opened: DialogQuery[] = [];
  let clock = 0;
  const waiting = [...messages];
  const source = dialogTokenSource(
    (query) => {
      opened.push(query);
      return Promise.resolve(JSON.stringify(waiting.shift()));
    },
    () => clock,
  );
  return { opened, source, pass: (milliseconds: number) => void (clock += milliseconds) };
}

const token = (name: string, expiresAt = HOUR) => ({ kind: 'token', token: name, expiresAt }) as const;

describe('dialogTokenSource()', () => {
  it('opens nothing before a click', async () => {
    const { opened, source } = dialog();
    await expect(source.getToken({ interactive: false })).rejects.toMatchObject({ outcome: 'click-needed' });
    expect(opened).toEqual([]);
  });

  it('gives the token of a click until a minute before its end, then wants the next click', async () => {
    const { opened, source, pass } = dialog(token('first'), token('second', 3 * HOUR));
    expect(await source.getToken({ interactive: true })).toBe('first');
    pass(HOUR - 61_000);
    expect(await source.getToken({ interactive: false })).toBe('first');
    pass(2_000);
    await expect(source.getToken({ interactive: false })).rejects.toMatchObject({ outcome: 'click-needed' });
    expect(await source.getToken({ interactive: true })).toBe('second');
    expect(opened).toEqual([{ for: 'token' }, { for: 'token' }]);
  });

  it('gives no token a second time that was refused, or that lacks the claims', async () => {
    const { source } = dialog(token('first'));
    await source.getToken({ interactive: true });
    for (const more of [{ refused: 'first' }, { refused: 'earlier', challenge: '{}' }]) {
      await expect(source.getToken({ interactive: false, ...more })).rejects.toMatchObject({ outcome: 'click-needed' });
    }
    expect(await source.getToken({ interactive: false, refused: 'earlier' })).toBe('first');
  });

  it('hands on claims and the wish for another account', async () => {
    const { opened, source } = dialog(token('first'), token('second'));
    await source.getToken({ interactive: true, challenge: '{"a":1}' });
    await source.getToken({ interactive: true, otherAccount: true });
    expect(opened).toEqual([
      { for: 'token', claims: '{"a":1}' },
      { for: 'token', prompt: 'select_account' },
    ]);
  });

  it('says why the page failed', async () => {
    const { source } = dialog({ kind: 'failed', outcome: 'needs-admin', sourceCode: 'access_denied AADSTS90094' });
    await expect(source.getToken({ interactive: true })).rejects.toMatchObject({
      outcome: 'needs-admin',
      sourceCode: 'access_denied AADSTS90094',
    });
  });

  it.each(['no JSON: secret', '{"kind":"secret"}'])('repeats nothing of what is no message: %s', async (text) => {
    const source = dialogTokenSource(
      () => Promise.resolve(text),
      () => 0,
    );
    const error: unknown = await source.getToken({ interactive: true }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'SignInError', outcome: 'unknown' });
    expect(inspect(error)).not.toContain('secret');
  });

  it('asks for consent', async () => {
    const { opened, source } = dialog({ kind: 'consented' });
    await source.askConsent?.();
    expect(opened).toEqual([{ for: 'consent' }]);
  });
});

describe('outcomeOfDialogCode()', () => {
  it.each<[number, SignInOutcome]>([
    [12002, 'misconfigured'],
    [12003, 'misconfigured'],
    [12004, 'misconfigured'],
    [12005, 'misconfigured'],
    [12006, 'cancelled'],
    [12007, 'window-open'],
    [12009, 'cancelled'],
    [12011, 'window-blocked'],
    [12099, 'unknown'],
  ])('turns %i into %s', (code, outcome) => {
    expect(outcomeOfDialogCode(code)).toBe(outcome);
  });
});
