import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { About } from '../../../functions/powerbi/notFound.ts';
import { problemFromAnswer } from '../../../functions/powerbi/problemFromAnswer.ts';
import { answerOf } from './answerOf.ts';

const errorOf = (code: string, message?: string) => JSON.stringify({ error: { code, message } });

const windowPassed = errorOf('x', 'Maximum number of rows exceeded in time window. Please retry later');
const deprecated = '{"error":{"code":"FeatureDeprecatedError","pbi.error":{"code":"FeatureDeprecatedError"}}}';
const lock =
  '{"error":{"code":"GeneralException","message":"Failed to process dataset GetTables","target":"GetTables","details":' +
  '[{"message":"Exception of type \'Microsoft.Cloud.Platform.Utils.AcquireLockTimeoutException\' was thrown."}]}}';
const claims = '{"access_token":{"nbf":{"essential":true,"value":"1726077595"}}}';
const challenge =
  'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", ' +
  `error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;

describe('problemFromAnswer()', () => {
  it.each([
    [429, '{"message":"… Retry in 12 seconds."}', 'throttled'],
    [429, '', 'throttled'],
    [400, windowPassed, 'throttled'],
    [403, windowPassed, 'throttled'],
    [500, windowPassed, 'throttled'],
    [403, errorOf('TokenExpired', 'Access token has expired, resubmit with a new access token'), 'sign_in_again'],
    [401, errorOf('TokenExpired'), 'sign_in_again'],
    [403, '', 'not_permitted'],
    [401, '{"error":{"code":"PowerBINotAuthorizedException","pbi.error":{}}}', 'not_permitted'],
    [413, '', 'body_too_large'],
    [500, '', 'power_bi_unavailable'],
    [503, '<html>', 'power_bi_unavailable'],
    [408, '', 'power_bi_unavailable'],
    [400, lock, 'power_bi_unavailable'],
    [403, lock, 'power_bi_unavailable'],
    [400, 'An error has occurred', 'refused_by_power_bi'],
    [409, '', 'refused_by_power_bi'],
    [422, errorOf('c'), 'refused_by_power_bi'],
    [400, errorOf('DatasetExecuteQueriesError', 'The syntax for ) is incorrect.'), 'refused_by_power_bi'],
    [307, '', 'power_bi_error'],
    [100, '', 'power_bi_error'],
    [403, deprecated, 'dataset_creation_retired'],
    [400, deprecated, 'dataset_creation_retired'],
    [500, deprecated, 'dataset_creation_retired'],
  ])('makes of %i %s the code %s', (status, text, code) => {
    expect(problemFromAnswer(answerOf(status, text)).code).toBe(code);
  });

  const missing: readonly (readonly [text: string, about: About | undefined, code: string])[] = [
    [errorOf('ItemNotFound', 'Dataset x is not Push API dataset.'), 'table', 'not_a_push_dataset'],
    [errorOf('ItemNotFound', 'Table y is not found in dataset x'), undefined, 'table_not_found'],
    [errorOf('RequestedTableNotFound'), undefined, 'table_not_found'],
    [
      errorOf('ItemNotFound', 'Dataset x is not found! please verify datasetId is correct'),
      'table',
      'dataset_not_found',
    ],
    [errorOf('ItemNotFound', 'Dataset x is not found in workspace y'), undefined, 'dataset_not_found'],
    [errorOf('PowerBIFolderNotFound'), undefined, 'group_not_found'],
    [errorOf('ItemNotFound', 'Group x is not found'), undefined, 'group_not_found'],
    ['', 'group', 'group_not_found'],
    ['', 'table', 'table_not_found'],
    ['', 'dataset', 'dataset_not_found'],
    ['', undefined, 'dataset_not_found'],
  ];
  it.each(missing)('makes of 404 %s about a %s the code %s', (text, about, code) => {
    expect(problemFromAnswer(answerOf(404, text), about)).toMatchObject({ code, status: 404 });
  });

  it.each([401, 403])('passes the claims of a challenge on, at %i', (status) => {
    const text = errorOf('PowerBINotAuthorizedException');
    const problem = problemFromAnswer(answerOf(status, text, { wwwAuthenticate: challenge }));
    expect(problem).toMatchObject({ code: 'claims_challenge', status: 401, details: { claims, powerBi: { status } } });
    expect(problem.message).toContain('second factor');
  });

  it.each([
    ['no claims', 'Bearer realm=""'],
    ['claims that are no JSON', `Bearer claims="${Buffer.from('x').toString('base64')}"`],
    ['claims that are no object', `Bearer claims="${Buffer.from('[1]').toString('base64')}"`],
  ])('takes %s for no challenge', (_, wwwAuthenticate) => {
    expect(problemFromAnswer(answerOf(401, '', { wwwAuthenticate })).code).toBe('not_permitted');
  });

  it('asks for a new sign-in when a 401 says that the token itself is refused, and nothing about permissions', () => {
    const wwwAuthenticate = 'Bearer error="invalid_token"';
    expect(problemFromAnswer(answerOf(401, '', { wwwAuthenticate })).code).toBe('sign_in_again');
    const text = errorOf('PowerBINotAuthorizedException');
    expect(problemFromAnswer(answerOf(401, text, { wwwAuthenticate })).code).toBe('not_permitted');
    expect(problemFromAnswer(answerOf(401, '')).code).toBe('not_permitted');
  });

  it('passes Power BI’s own words and its request id on', () => {
    const { details, message } = problemFromAnswer(answerOf(400, errorOf('BadRequest', 'Bad Request')));
    expect(details.powerBi).toEqual({ status: 400, code: 'BadRequest', message: 'Bad Request', requestId: 'r-1' });
    expect(message).toContain('“Bad Request”');
  });

  it('says which permissions or settings may be missing', () => {
    const { message } = problemFromAnswer(answerOf(401, errorOf('PowerBINotAuthorizedException')));
    expect(message).toMatch(/Dataset\.ReadWrite\.All, Workspace\.Read\.All and Report\.Read\.All.*tenant settings/);
  });

  it('names the way forward where creating has ended', () => {
    const { message } = problemFromAnswer(answerOf(403, deprecated));
    expect(message).toMatch(/31 October 2027.*existing dataset.*Real-Time Intelligence in Microsoft Fabric/);
  });

  it('says what an empty answer says by its reason phrase or code', () => {
    const reason = 'The request could not be processed due to missing or invalid information';
    expect(problemFromAnswer(answerOf(400, '', { statusText: reason })).message).toContain(`“${reason}”`);
    const info = { headers: { 'x-powerbi-error-info': 'ModelNotFound' } };
    expect(problemFromAnswer(answerOf(400, '', info)).message).toContain('ModelNotFound');
    expect(problemFromAnswer(answerOf(418, '')).message).toContain('status 418');
  });

  it.each([
    ['seconds', { retryAfter: '7' }, 7],
    ['its text', {}, 12],
  ])('takes the time to wait from %s', (_, change, seconds) => {
    const problem = problemFromAnswer(answerOf(429, '{"message":"Retry in 12 seconds."}', change));
    expect(problem.details.retryAfter).toBe(seconds);
  });

  it('waits a minute when nothing says how long, and as long as a 503 says', () => {
    expect(problemFromAnswer(answerOf(400, windowPassed)).details.retryAfter).toBe(60);
    expect(problemFromAnswer(answerOf(503, '')).details.retryAfter).toBe(30);
    expect(problemFromAnswer(answerOf(503, '', { retryAfter: '5' })).details.retryAfter).toBe(5);
  });

  it('gives a sentence and Power BI’s status for any answer', () => {
    const status = fc.integer({ min: 100, max: 599 }).filter((given) => given < 200 || given > 299);
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.jsonValue().map((error) => JSON.stringify({ error })),
    );
    const header = fc.option(fc.string(), { nil: undefined });
    fc.assert(
      fc.property(status, text, fc.string(), header, header, (given, body, statusText, retryAfter, wwwAuthenticate) => {
        const problem = problemFromAnswer(answerOf(given, body, { statusText, retryAfter, wwwAuthenticate }));
        expect(problem.message).toMatch(/\S.*\.$/);
        expect(problem.message).not.toContain('Unknown error');
        expect(problem.details.powerBi).toMatchObject({ status: given, requestId: 'r-1' });
      }),
    );
  });
});
