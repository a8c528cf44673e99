import { describe, expect, it } from '@jest/globals';
import { rawQueryText, readRawQuery } from '../../../functions/powerbi/rawQuery.ts';

function textOf(...given: Parameters<typeof readRawQuery>): string {
  return rawQueryText(readRawQuery(...given));
}

describe('readRawQuery()', () => {
  it('puts the parameters after those of the path', () => {
    expect(textOf("$top=1&$filter=name eq 'a'", { skip: 2, all: true })).toBe(
      '?$top=1&$filter=name%20eq%20%27a%27&skip=2&all=true',
    );
  });

  it('repeats the key of an array', () => {
    expect(textOf('', { id: ['a b', 'c&d=e'] })).toBe('?id=a%20b&id=c%26d%3De');
  });

  it.each([
    ['a=1+2', '?a=1%202'],
    ['a=1%2B2', '?a=1%2B2'],
    ['a', '?a'],
    ['a=', '?a='],
    ['&&', ''],
  ])('writes %s as %s', (written, text) => {
    expect(textOf(written)).toBe(text);
  });

  it.each([
    ['a=%0d%0aX', {}, 'path', 'control characters'],
    ['a=%zz', {}, 'path', 'well encoded'],
    ['=1', {}, 'path', 'without a name'],
    ['_method=DELETE', {}, 'path', 'change the method'],
    ['', { 'X-HTTP-Method-Override': 'DELETE' }, 'queryParams.X-HTTP-Method-Override', 'change the method'],
    ['', { access_token: 'x' }, 'queryParams.access_token', 'sign-in'],
    ['', { a: 'b\n' }, 'queryParams.a', 'control characters'],
  ] as const)('refuses %s %j', (written, given, path, why) => {
    expect(() => readRawQuery(written, given)).toThrow(
      expect.objectContaining({
        code: 'invalid_request',
        details: { errors: [{ path, message: expect.stringContaining(why) }] },
      }),
    );
  });
});
