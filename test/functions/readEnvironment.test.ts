import { describe, expect, it } from '@jest/globals';
import {
  byDefault,
  guid,
  integer,
  list,
  number,
  oneOf,
  optional,
  readEnvironment,
  required,
  text,
  url,
} from '../../functions/readEnvironment.ts';

const readers = {
  ID: required(guid('must be an id')),
  NAME: optional(text()),
  CODE: optional(text('must be short', (given) => given.length < 3)),
  ADDRESS: optional(url()),
  WORD: byDefault(oneOf('on', 'off'), 'on'),
  SHARE: byDefault(number(0.5, 2), 1),
  DAYS: byDefault(integer(1, 10), 4),
  WORDS: optional(list(oneOf('a', 'b'))),
};
const ID = '22222222-2222-4222-8222-22222222222A';

describe('readEnvironment()', () => {
  it('gives each variable its value or its default', () => {
    expect(readEnvironment(readers, { ID })).toEqual({ values: { ID, WORD: 'on', SHARE: 1, DAYS: 4 } });
  });

  it('reads every kind, without the spaces around it', () => {
    const given = { NAME: ' Anna ', CODE: 'x', ADDRESS: 'https://x.example', WORD: 'off', SHARE: ' 0.5', DAYS: '10' };
    expect(readEnvironment(readers, { ID, ...given, WORDS: 'b, a' })).toEqual({
      values: { ID, ...given, NAME: 'Anna', SHARE: 0.5, DAYS: 10, WORDS: ['b', 'a'] },
    });
  });

  it.each([
    ['ID', undefined, 'must be an id'],
    ['ID', `${ID}0`, 'must be an id'],
    ['NAME', ' ', 'must not be blank'],
    ['CODE', 'long', 'must be short'],
    ['ADDRESS', 'nowhere', 'must be an address such as https://example.com'],
    ['WORD', 'ON', 'must be one of on, off'],
    ['SHARE', 'soon', 'must be a number from 0.5 to 2'],
    ['SHARE', ' ', 'must be a number from 0.5 to 2'],
    ['SHARE', '0.4', 'must be a number from 0.5 to 2'],
    ['SHARE', 'Infinity', 'must be a number from 0.5 to 2'],
    ['DAYS', '1.5', 'must be a whole number from 1 to 10'],
    ['DAYS', '11', 'must be a number from 1 to 10'],
    ['WORDS', 'a,,b', 'must be one of a, b'],
  ])('refuses %s=%j: %s', (name, given, complaint) => {
    expect(readEnvironment(readers, { ID, [name]: given })).toEqual({ complaints: [`${name}: ${complaint}.`] });
  });

  it('says everything that is wrong at once', () => {
    expect(readEnvironment(readers, { WORD: 'x', DAYS: 'y' })).toEqual({
      complaints: ['ID: must be an id.', 'WORD: must be one of on, off.', 'DAYS: must be a number from 1 to 10.'],
    });
  });
});
