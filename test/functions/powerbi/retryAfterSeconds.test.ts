import { describe, expect, it } from '@jest/globals';
import { retryAfterSeconds } from '../../../functions/powerbi/retryAfterSeconds.ts';
import { answerOf } from './answerOf.ts';

const now = () => Date.parse('2026-11-24T10:00:00Z');

describe('retryAfterSeconds()', () => {
  it.each([
    ['3392', '', 3392],
    ['0', '', 0],
    ['1.2', '', 2],
    ['Tue, 24 Nov 2026 10:00:30 GMT', '', 30],
    ['Tue, 24 Nov 2026 09:00:00 GMT', '', 0],
    [undefined, '{"message":"… Retry in 45 seconds."}', 45],
    [undefined, '{"message":"… Retry in 1 second."}', 1],
    ['', 'Retry in 45 seconds.', 45],
    ['soon', 'Retry in 45 seconds.', 45],
    [undefined, '', undefined],
    ['soon', '', undefined],
  ])('reads %s and %s as %s', (retryAfter, text, seconds) => {
    expect(retryAfterSeconds(answerOf(429, text, { retryAfter }), now)).toBe(seconds);
  });
});
