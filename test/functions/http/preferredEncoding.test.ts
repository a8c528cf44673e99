import { describe, expect, it } from '@jest/globals';
import { preferredEncoding } from '../../../functions/http/preferredEncoding.ts';

describe('preferredEncoding()', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['BR', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br;q=0.5,gzip;q=0.5', 'br'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['gzip;q=0.001', 'gzip'],
    ['br, identity', 'br'],
  ])('answers %s with %s', (header, encoding) => {
    expect(preferredEncoding(header)).toBe(encoding);
  });
  it.each([
    null,
    '',
    'identity',
    'deflate',
    'br;q=0, gzip;q=0',
    '*;q=0',
    'identity;q=1, br;q=0.9',
    'br;q=much, gzip;q=2',
    'identity;q=0',
  ])('answers %p with plain bytes', (header) => {
    expect(preferredEncoding(header)).toBeUndefined();
  });
});
