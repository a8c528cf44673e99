import { afterEach, describe, expect, it } from '@jest/globals';
import { createApi } from '../../../addin/api/createApi.ts';
import { SignInError } from '../../../addin/auth/signInError.ts';
import { checkConnection } from '../../../addin/panes/checkConnection.ts';
import { getMeExample } from '../../../shared/contract/examples/serviceExamples.ts';
import { listen, problem, type Answer } from '../api/listen.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

const me = { status: 200, json: getMeExample.reply } satisfies Answer;

/** What a check finds where the service answers so. */
async function check({
  getToken = () => Promise.resolve('token'),
  health = { status: 200, json: { status: 'ok' } },
  known = me,
  asked = me,
}: {
  readonly getToken?: () => Promise<string>;
  readonly health?: Answer;
  readonly known?: Answer;
  readonly asked?: Answer;
}) {
  const server = await listen(({ url }) => {
    if (url === '/api/health') return health;
    return url.includes('check=powerbi') ? asked : known;
  });
  closers.push(server.close);
  const callApi = createApi({ getToken, fetch, origin: server.origin });
  return checkConnection({ callApi, tokenSource: () => 'naa' }, new AbortController().signal);
}

describe('checkConnection()', () => {
  it('finds nothing when Power BI answers', async () => {
    expect(await check({})).toMatchObject({ source: 'naa', person: { name: 'Ada Lovelace' } });
  });

  it('knows that nobody is signed in', async () => {
    const getToken = () => Promise.reject(new SignInError('cancelled'));
    const { failed, source } = await check({ getToken });
    expect(failed).toMatchObject({ step: 'signIn', problem: { code: 'sign-in: cancelled' } });
    expect(source).toBeUndefined();
  });

  it('names no way to sign in where the service is not reached', async () => {
    const { failed, source } = await check({ health: problem(503, 'internal') });
    expect(failed?.step).toBe('service');
    expect(source).toBeUndefined();
  });

  it.each<[string, number, string]>([
    ['token', 403, 'tenant_not_allowed'],
    ['token', 401, 'invalid_token'],
  ])('knows that the %s is not taken (%i %s)', async (step, status, code) => {
    expect((await check({ known: problem(status, code) })).failed).toMatchObject({ step, problem: { code } });
  });

  it.each<[string, number, string]>([
    ['exchange', 403, 'consent_required'],
    ['exchange', 503, 'sign_in_unavailable'],
    ['powerBi', 503, 'power_bi_unavailable'],
  ])('knows that it is the %s that fails (%i %s), and who is signed in', async (step, status, code) => {
    const report = await check({ asked: problem(status, code) });
    expect(report).toMatchObject({ failed: { step, problem: { code } }, person: { name: 'Ada Lovelace' } });
  });
});
