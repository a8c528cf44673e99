import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KeySet } from '../../../addin/table/keySet.ts';

describe('KeySet', () => {
  it('holds what a set holds, whatever the keys are', () => {
    const key = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -5, max: 5 }), fc.string(), fc.bigInt());
    fc.assert(
      fc.property(fc.array(key), fc.array(key), (given, asked) => {
        const keys = new KeySet();
        const known = new Set<(typeof given)[number]>();
        for (const each of given) {
          expect(keys.add(each)).toBe(!known.has(each));
          known.add(each);
        }
        expect(keys.size).toBe(known.size);
        for (const each of [...given, ...asked]) expect(keys.has(each)).toBe(known.has(each));
      }),
    );
  });
});
