import { describe, expect, it } from '@jest/globals';
import { retryAfterSeconds } from '../../../functions/powerbi/retryAfterSeconds.ts';

const now = () => Date.parse('2026-11-24T10:00:00Z');

describe('retryAfterSeconds()', () => {
  it.each([
    ['3392', '', 3392],
    ['0', '', 0],
    ['Tue, 24 Nov 2026 10:00:30 GMT', '', 30],
    ['Tue, 24 Nov 2026 09:00:00 GMT', '', 0],
    [undefined, '{"message":"… Retry in 45 seconds."}', 45],
    [undefined, '', undefined],
  ])('reads %s and %s as %s', (retryAfter, text, seconds) => {
    expect(retryAfterSeconds({ status: 429, text, retryAfter, requestId: undefined }, now)).toBe(seconds);
  });
});
