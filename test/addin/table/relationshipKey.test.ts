import { describe, expect, it } from '@jest/globals';
import { relationshipKey } from '../../../addin/table/relationshipKey.ts';

describe('relationshipKey()', () => {
  it('takes upper and lower case for the same, but not letters with and without accents', () => {
    expect(relationshipKey('NORTH', 'String')).toBe(relationshipKey('North', 'String'));
    expect(relationshipKey('Köln', 'String')).not.toBe(relationshipKey('Koln', 'String'));
  });
  it('leaves spaces at the end out, those in front count', () => {
    expect(relationshipKey('A1  ', 'String')).toBe(relationshipKey('a1', 'String'));
    expect(relationshipKey(' A1', 'String')).not.toBe(relationshipKey('A1', 'String'));
    expect(relationshipKey('A1\t', 'String')).not.toBe(relationshipKey('A1', 'String'));
  });
  it('knows a decimal by its value, not by its digits', () => {
    expect(relationshipKey('12.50', 'Decimal')).toBe(relationshipKey(12.5, 'Decimal'));
  });
  it('keeps the digits of integers beyond 2^53 apart', () => {
    expect(relationshipKey('9007199254740993', 'Int64')).not.toBe(relationshipKey('9007199254740992', 'Int64'));
  });
});
