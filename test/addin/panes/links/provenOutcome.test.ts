import { describe, expect, it } from '@jest/globals';
import { provenOutcome } from '../../../../addin/panes/links/provenOutcome.ts';

describe('provenOutcome()', () => {
  it.each([
    ['complete', 5, 'append', 'complete'],
    ['in-doubt', 5, 'replace', 'in-doubt'],
    ['cancelled', 5, 'append', 'in-doubt'],
    ['cancelled', 0, 'append', undefined],
    ['cancelled', 5, 'replace', undefined],
  ] as const)('of a push that ended %s after %i rows in mode %s is %s', (outcome, rowsSent, mode, proven) => {
    expect(provenOutcome({ outcome, rowsSent }, mode)).toBe(proven);
  });
});
