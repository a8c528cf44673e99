import { describe, expect, it } from '@jest/globals';
import { readError } from '../../../functions/powerbi/readError.ts';

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
    ['5: nothing', '', undefined, undefined],
    ['5: plain text', 'An error has occurred', undefined, 'An error has occurred'],
    ['JSON of another shape', '[1,2]', undefined, '[1,2]'],
  ])('reads shape %s', (_, text, code, message) => {
    expect(readError(text)).toEqual({ code, message });
  });
});
