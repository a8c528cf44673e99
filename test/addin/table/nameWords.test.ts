import { describe, expect, it } from '@jest/globals';
import { nameWords } from '../../../addin/table/nameWords.ts';

describe('nameWords()', () => {
  it.each([
    ['CustomerID', ['customer', 'id']],
    ['Customer-Id (old)', ['customer', 'id', 'old']],
    ['Längengrad', ['langengrad']],
    ['Straße', ['strasse']],
    ['Année_fiscale', ['annee', 'fiscale']],
    ['売上', ['売上']],
    ['…', []],
  ])('splits %j', (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });
});
