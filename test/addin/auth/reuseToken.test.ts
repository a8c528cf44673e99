import { describe, expect, it } from '@jest/globals';
import { reuseToken } from '../../../addin/auth/reuseToken.ts';

const silent = { interactive: false } as const;

function countingSource() {
  let calls = 0;
  return {
    calls: () => calls,
    getToken: () => {
      calls += 1;
      return Promise.resolve(`token-${calls}`);
    },
  };
}

describe('reuseToken()', () => {
  it('asks the source once for a burst of requests', async () => {
    const source = countingSource();
    const reusing = reuseToken(source, () => 0);
    const tokens = await Promise.all([reusing.getToken(silent), reusing.getToken(silent), reusing.getToken(silent)]);
    expect(tokens).toEqual(['token-1', 'token-1', 'token-1']);
    expect(source.calls()).toBe(1);
  });

  it('asks again after a minute', async () => {
    let now = 0;
    const reusing = reuseToken(countingSource(), () => now);
    expect(await reusing.getToken(silent)).toBe('token-1');
    now = 59_999;
    expect(await reusing.getToken(silent)).toBe('token-1');
    now = 60_000;
    expect(await reusing.getToken(silent)).toBe('token-2');
  });

  it('takes every challenge and every interactive request to the source and goes on with its token', async () => {
    const reusing = reuseToken(countingSource(), () => 0);
    await reusing.getToken(silent);
    expect(await reusing.getToken({ interactive: true })).toBe('token-2');
    expect(await reusing.getToken({ interactive: false, challenge: '{}' })).toBe('token-3');
    expect(await reusing.getToken(silent)).toBe('token-3');
  });

  it('asks once for all calls whose token was refused, also for those that hear it late', async () => {
    const source = countingSource();
    const reusing = reuseToken(source, () => 0);
    const refused = await reusing.getToken(silent);
    const again = { interactive: false, refused, challenge: '{}' };
    const atOnce = [again, again, again].map((request) => reusing.getToken(request));
    expect(await Promise.all(atOnce)).toEqual(['token-2', 'token-2', 'token-2']);
    expect(await reusing.getToken(again)).toBe('token-2');
    expect(source.calls()).toBe(2);
    expect(await reusing.getToken({ interactive: false, refused: 'token-2' })).toBe('token-3');
  });

  it('takes no token for the answer to a challenge that was got without it', async () => {
    let now = 0;
    const reusing = reuseToken(countingSource(), () => now);
    const refused = await reusing.getToken(silent);
    now = 60_000;
    await reusing.getToken(silent);
    expect(await reusing.getToken({ interactive: false, refused, challenge: '{}' })).toBe('token-3');
    expect(await reusing.getToken({ interactive: false, refused, challenge: 'other' })).toBe('token-4');
  });

  it('goes on with the account that a person chose, however long that took and whatever was asked meanwhile', async () => {
    let now = 0;
    const answers: ((token: string) => void)[] = [];
    const reusing = reuseToken({ getToken: () => new Promise((resolve) => answers.push(resolve)) }, () => now);
    const chosen = reusing.getToken({ interactive: true, otherAccount: true });
    now = 90_000;
    const meanwhile = reusing.getToken(silent);
    const challenged = reusing.getToken({ interactive: false, challenge: '{}' });
    answers[1]?.('challenged');
    answers[0]?.('chosen');
    expect(await Promise.all([chosen, meanwhile, challenged])).toEqual(['chosen', 'chosen', 'challenged']);
    now = 149_999;
    expect(await reusing.getToken(silent)).toBe('chosen');
    expect(answers).toHaveLength(2);
  });

  it('never reuses a failure', async () => {
    let failing = true;
    const source = { getToken: () => (failing ? Promise.reject(new Error('not now')) : Promise.resolve('token')) };
    const reusing = reuseToken(source, () => 0);
    await expect(reusing.getToken(silent)).rejects.toThrow('not now');
    failing = false;
    expect(await reusing.getToken(silent)).toBe('token');
  });
});
