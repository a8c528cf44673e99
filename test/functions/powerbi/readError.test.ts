import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readError } from '../../../functions/powerbi/readError.ts';

function readText(text: string, statusText = '', headers: Readonly<Record<string, string | readonly string[]>> = {}) {
  return readError({ text, statusText, headers });
}

describe('readError()', () => {
  it.each([
    [
      '1: code and message',
      '{"error":{"code":"ItemNotFound","message":"Dataset x is not Push API dataset."}}',
      'ItemNotFound',
      'Dataset x is not Push API dataset.',
    ],
    [
      '2: pbi.error without a message',
      '{"error":{"code":"PowerBINotAuthorizedException","pbi.error":{"code":"PowerBINotAuthorizedException","parameters":{},"details":[],"exceptionCulprit":1}}}',
      'PowerBINotAuthorizedException',
      undefined,
    ],
    [
      '2: pbi.error with details',
      '{"error":{"code":"FeatureDeprecatedError","pbi.error":{"code":"FeatureDeprecatedError","details":[{"code":"M","detail":{"type":0,"value":"Creation is deprecated."}}]}}}',
      'FeatureDeprecatedError',
      'Creation is deprecated.',
    ],
    ['2: a code inside pbi.error alone', '{"error":{"pbi.error":{"code":"Inner","details":[]}}}', 'Inner', undefined],
    [
      '3: details of a model error',
      '{"error":{"code":"BadRequest","message":"Bad Request","details":[{"message":"No such property.","target":"dataset"}]}}',
      'BadRequest',
      'Bad Request No such property.',
    ],
    [
      '4: the gateway’s message',
      '{"message":"You have exceeded the amount of requests. Retry in 3392 seconds."}',
      undefined,
      'You have exceeded the amount of requests. Retry in 3392 seconds.',
    ],
    ['4: with a capital', '{"Message":"Authorization has been denied."}', undefined, 'Authorization has been denied.'],
    ['5: nothing', '', undefined, undefined],
    ['5: plain text', 'An error has occurred', undefined, 'An error has occurred'],
    ['JSON of another shape', '[1,2]', undefined, '[1,2]'],
    ['an error that is a text', '{"error":"nope"}', undefined, '{"error":"nope"}'],
    ['known fields beside unknown types', '{"error":{"code":7,"message":"m","details":"d"}}', undefined, 'm'],
    ['details of unknown types', '{"error":{"code":"c","details":[1,{"message":2},{"message":"m"}]}}', 'c', 'm'],
    ['the title of a page', '<html><head><title>Bad\r\n Gateway</title></head></html>', undefined, 'Bad Gateway'],
    ['a page without title', '<h1>Oops</h1>', undefined, '<h1>Oops</h1>'],
  ])('reads shape %s', (_, text, code, message) => {
    expect(readText(text)).toEqual({ code, message });
  });

  it('takes the reason phrase when there is no body', () => {
    const reason = 'The request could not be processed due to missing or invalid information';
    expect(readText('', reason)).toEqual({ code: undefined, message: reason });
    expect(readText('{"error":{"code":"c"}}', reason)).toEqual({ code: 'c', message: undefined });
    expect(readText('said', reason)).toEqual({ code: undefined, message: 'said' });
  });

  it('takes the code from X-PowerBI-Error-Info when the body has none', () => {
    expect(readText('', '', { 'x-powerbi-error-info': 'TokenExpired' }).code).toBe('TokenExpired');
    expect(readText('', '', { 'x-powerbi-error-info': ['One', 'Two'] }).code).toBe('One');
    expect(readText('', '', { 'x-powerbi-error-info': '' }).code).toBeUndefined();
    expect(readText('{"error":{"code":"c"}}', '', { 'x-powerbi-error-info': 'Other' }).code).toBe('c');
  });

  it('cuts long texts and keeps them on one line', () => {
    expect(readText(`a\n\tb\0c ${'x'.repeat(10_000)}`).message).toMatch(/^a b c x{494}$/);
  });

  it('reads any JSON without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (inner, outer) => {
        for (const json of [outer, { error: inner }, { error: { 'pbi.error': inner, details: outer } }]) {
          const { code, message } = readText(JSON.stringify(json));
          expect([code, message].every((said) => said === undefined || said.length > 0)).toBe(true);
        }
      }),
    );
  });
});
