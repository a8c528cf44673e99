import { describe, expect, it } from '@jest/globals';
import { hasNothingToAdd } from '../../../../addin/panes/links/hasNothingToAdd.ts';
import { linkOf } from '../../links/linkOf.ts';

const current = { kind: 'current', title: 'Up to date' } as const;
const changed = { kind: 'changed', title: 'Changed since' } as const;

describe('hasNothingToAdd()', () => {
  it('is so where the same rows would be added without anything that tells them apart', () => {
    expect(hasNothingToAdd(linkOf({ mode: 'append' }), current)).toBe(true);
    expect(hasNothingToAdd(linkOf({ mode: 'append' }), changed)).toBe(false);
    expect(hasNothingToAdd(linkOf({ mode: 'replace' }), current)).toBe(false);
  });

  it('is not where rows carry their day or period', () => {
    expect(hasNothingToAdd(linkOf({ mode: 'append', pushedOn: true }), current)).toBe(false);
    expect(hasNothingToAdd(linkOf({ mode: 'append', period: { relative: 'this-month' } }), current)).toBe(false);
  });
});
