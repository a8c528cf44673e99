import { describe, expect, it } from '@jest/globals';
import { problemFacts } from '../../../addin/panes/problemFacts.ts';
import { blocks } from './receipts.ts';

describe('problemFacts()', () => {
  it('names a whole batch by its cells', () => {
    const errors = [{ path: 'batches[1]', message: 'was sent with other values' }];
    expect(problemFacts({ errors }, blocks)).toEqual(['B10003:E20002: was sent with other values']);
  });

  it('leaves other paths as they are and says how many more there are', () => {
    const errors = Array.from({ length: 7 }, (_, i) => ({ path: `rows[${i}].Name`, message: 'is too long' }));
    const facts = problemFacts({ errors }, blocks);
    expect(facts[0]).toBe('rows[0].Name: is too long');
    expect(facts.at(-1)).toBe('and 2 more');
  });
});
