import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isExactNumber, parseExactJson } from '../../../functions/powerbi/exactJson.ts';

function sameText(json: string): void {
  expect(JSON.stringify(parseExactJson(json))).toBe(json);
}

const digits = (minLength: number) =>
  fc.string({ unit: fc.integer({ min: 0, max: 9 }).map(String), minLength, maxLength: 40 });
const numberText = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.oneof(
      fc.constant('0'),
      fc.tuple(fc.integer({ min: 1, max: 9 }), digits(0)).map((parts) => parts.join('')),
    ),
    fc.oneof(
      fc.constant(''),
      digits(1).map((text) => `.${text}`),
    ),
    fc.oneof(
      fc.constant(''),
      fc
        .tuple(fc.constantFrom('e', 'E'), fc.constantFrom('', '+', '-'), fc.nat(9999))
        .map(([e, sign, power]) => `${e}${sign}${power}`),
    ),
  )
  .map((parts) => parts.join(''));
const text = fc.string({ unit: 'binary' });

/** JSON as `JSON.stringify` writes it, but for its numbers. Keys that look like array indices would be moved to the front. */
const { json } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    numberText,
    fc.constantFrom('null', 'true', 'false'),
    text.map((given) => JSON.stringify(given)),
    fc.array(tie('json')).map((items) => `[${items.join(',')}]`),
    fc
      .uniqueArray(
        fc.tuple(
          fc.oneof(
            text.map((key) => `k${key}`),
            fc.constant('__proto__'),
          ),
          tie('json'),
        ),
        {
          selector: ([key]) => key,
        },
      )
      .map((entries) => `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${item}`).join(',')}}`),
  ),
}));

describe('parseExactJson()', () => {
  it('gives what JSON.stringify writes as it came, whatever the numbers', () => {
    fc.assert(fc.property(json, sameText), { numRuns: 500 });
  });

  it.each(['9007199254740993', '12345678901234567890.1234', '1e400', '-1E-400', '-0', '1.0', '0.10', '1e5'])(
    'keeps %s',
    (number) => {
      sameText(number);
      sameText(`{"rows":[{"a":${number},"b":1},["${number}"]]}`);
    },
  );

  it.each(['0', '-1', '0.1', '9007199254740991', '1e+21', '5e-324'])('gives %s as a number', (number) => {
    expect(parseExactJson(`[${number}]`)).toEqual([Number(number)]);
  });

  it('leaves digits in texts alone', () => {
    expect(parseExactJson(String.raw`["\"1.0", "1.0\\", {"1.0": "-0"}]`)).toEqual(['"1.0', '1.0\\', { '1.0': '-0' }]);
  });

  it('makes a property of __proto__, and no prototype', () => {
    sameText('{"__proto__":{"a":1.0}}');
    expect(Object.getPrototypeOf(parseExactJson('{"__proto__":{"a":1.0}}'))).toBe(Object.prototype);
  });

  it('reads a hundred thousand levels, and refuses them when a number in them has to be kept', () => {
    const nested = (inside: string) => '['.repeat(100_000) + inside + ']'.repeat(100_000);
    expect(Array.isArray(parseExactJson(nested('1')))).toBe(true);
    expect(() => parseExactJson(nested('1.0'))).toThrow(RangeError);
  });

  it.each(['"', String.raw`\\`, 'a'])('reads a text of millions of %s', (part) => {
    const long = part.repeat(2_000_000);
    expect(parseExactJson(JSON.stringify(long))).toBe(long);
  });

  it.each(['', '{', '[1.0', '01', '1.', 'NaN', '"\\'])('refuses %s', (broken) => {
    expect(() => parseExactJson(broken)).toThrow(SyntaxError);
  });
});

describe('isExactNumber()', () => {
  it('knows both kinds of numbers', () => {
    expect([1, parseExactJson('1.0'), '1', null, { rawJSON: '1' }].map(isExactNumber)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
