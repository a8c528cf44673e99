import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { paneTokens } from '../../../addin/auth/paneTokens.ts';
import type { SignInConfig } from '../../../addin/auth/signInConfig.ts';
import { exampleConfig } from './exampleConfig.ts';

const dialogOnly: SignInConfig = { ...exampleConfig, tokenSources: ['dialog'] };

/** The tokens of a pane that is told in turn how to sign in, and how often it has asked. */
function tokensOf(...answers: readonly Promise<SignInConfig>[]) {
  const waiting = [...answers];
  let asked = 0;
  const readConfig = () => {
    asked += 1;
    return waiting.shift() ?? Promise.reject(new Error('Nothing more to say.'));
  };
  return { asked: () => asked, tokens: paneTokens({ readConfig, now: () => 0 }) };
}

describe('paneTokens()', () => {
  it('asks at once how to sign in, and no second time', async () => {
    const { asked, tokens } = tokensOf(Promise.resolve(dialogOnly));
    expect(asked()).toBe(1);
    await expect(tokens.getToken({ interactive: false })).rejects.toMatchObject({ outcome: 'click-needed' });
    expect(asked()).toBe(1);
  });

  it('asks again with a request when that has failed', async () => {
    const { asked, tokens } = tokensOf(Promise.reject(new TypeError('no network')), Promise.resolve(dialogOnly));
    await setImmediate();
    await expect(tokens.getToken({ interactive: false })).rejects.toMatchObject({ outcome: 'click-needed' });
    expect(asked()).toBe(2);
  });
});
