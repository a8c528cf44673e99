import { describe, expect, it } from '@jest/globals';
import { createTokenCache } from '../../../functions/auth/createTokenCache.ts';

describe('createTokenCache()', () => {
  it('gives a token until it expires', () => {
    let now = 0;
    const cache = createTokenCache(2, () => now);
    cache.add('a', 'token a', 100);
    now = 99;
    expect(cache.get('a')).toBe('token a');
    now = 100;
    expect(cache.get('a')).toBeUndefined();
  });

  it('drops the longest unused beyond its size', () => {
    const cache = createTokenCache(2, () => 0);
    cache.add('a', 'token a', 100);
    cache.add('b', 'token b', 100);
    cache.get('a');
    cache.add('c', 'token c', 100);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['token a', undefined, 'token c']);
  });

  it('replaces a token without dropping another', () => {
    const cache = createTokenCache(2, () => 0);
    cache.add('a', 'token a', 100);
    cache.add('b', 'token b', 100);
    cache.add('b', 'newer b', 100);
    expect([cache.get('a'), cache.get('b')]).toEqual(['token a', 'newer b']);
  });

  it('forgets a deleted token', () => {
    const cache = createTokenCache(2, () => 0);
    cache.add('a', 'token a', 100);
    cache.delete('a', 'token a');
    expect(cache.get('a')).toBeUndefined();
  });

  it('keeps a token that has taken the place of a deleted one', () => {
    const cache = createTokenCache(2, () => 0);
    cache.add('a', 'newer a', 100);
    cache.delete('a', 'token a');
    expect(cache.get('a')).toBe('newer a');
  });
});
