import { describe, expect, it } from '@jest/globals';
import { problemFromAnswer } from '../../../functions/powerbi/problemFromAnswer.ts';

function answer(status: number, text: string, retryAfter?: string) {
  return { status, text, retryAfter, requestId: 'r-1' };
}

describe('problemFromAnswer()', () => {
  it.each([
    [429, '{"message":"… Retry in 12 seconds."}', 'throttled'],
    [
      400,
      '{"error":{"code":"x","message":"Maximum number of rows exceeded in time window. Please retry later"}}',
      'throttled',
    ],
    [
      403,
      '{"error":{"code":"TokenExpired","message":"Access token has expired, resubmit with a new access token"}}',
      'sign_in_again',
    ],
    [403, '', 'not_permitted'],
    [401, '{"error":{"code":"PowerBINotAuthorizedException","pbi.error":{}}}', 'not_permitted'],
    [404, '{"error":{"code":"ItemNotFound","message":"Dataset x is not Push API dataset."}}', 'not_a_push_dataset'],
    [404, '{"error":{"code":"ItemNotFound","message":"Table y is not found"}}', 'table_not_found'],
    [404, '', 'dataset_not_found'],
    [413, '', 'body_too_large'],
    [500, '', 'power_bi_unavailable'],
    [503, '<html>', 'power_bi_unavailable'],
    [400, 'An error has occurred', 'power_bi_error'],
    [
      403,
      '{"error":{"code":"FeatureDeprecatedError","pbi.error":{"code":"FeatureDeprecatedError"}}}',
      'dataset_creation_retired',
    ],
  ])('makes of %i %s the code %s', (status, text, code) => {
    expect(problemFromAnswer(answer(status, text)).code).toBe(code);
  });

  it('passes Power BI’s own words and its request id on', () => {
    const { details, message } = problemFromAnswer(
      answer(400, '{"error":{"code":"BadRequest","message":"Bad Request"}}'),
    );
    expect(details.powerBi).toEqual({ status: 400, code: 'BadRequest', message: 'Bad Request', requestId: 'r-1' });
    expect(message).toContain('“Bad Request”');
  });

  it.each([
    ['seconds', '7', 7],
    ['its text', undefined, 12],
  ])('takes the time to wait from %s', (_, retryAfter, seconds) => {
    const problem = problemFromAnswer(answer(429, '{"message":"Retry in 12 seconds."}', retryAfter));
    expect(problem.details.retryAfter).toBe(seconds);
  });
});
