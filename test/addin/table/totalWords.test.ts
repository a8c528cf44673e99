import { describe, expect, it } from '@jest/globals';
import { hasTotalWord, isTotalWord } from '../../../addin/table/totalWords.ts';

const alone =
  'Subtotal,Sub-Total,total,TOTALS,Grand total,Overall Total,Sum,sums,Summe,Summen,Gesamt,Gesamtsumme,Gesamtergebnis,Zwischensumme,Endsumme,Insgesamt,Somme,Total général,Ensemble,Totaal,Totale,Suma,Summa';
const among =
  'Subtotal,Sub totals,Total,Totals,Summe,Gesamt,Gesamtsumme,Gesamtergebnis,Zwischensumme,Ergebnis,Somme,Sous-total,Ensemble,Totaal,Subtotaal,Totale,Suma';

describe('isTotalWord() and hasTotalWord()', () => {
  it.each(alone.split(','))('know %j alone', (word) => {
    expect([isTotalWord(`${word}:`), hasTotalWord(`${word}:`), hasTotalWord(word.toUpperCase())]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each(among.split(','))('tell %j among other words', (word) => {
    const text = `${word} North`;
    expect([hasTotalWord(text), hasTotalWord(`Ost ${word}`), isTotalWord(text)]).toEqual([true, true, false]);
  });

  it('read letters with accents and words that are written together', () => {
    expect(['Tótal Łódź', 'Ｔotal total', 'regionTotal'].map(hasTotalWord)).toEqual([true, true, true]);
  });

  it('know no others, and no sentences', () => {
    expect(['Totally', 'Summer', 'Consumer', 'Assembly', 'Nord', ''].map(hasTotalWord)).toEqual(Array(6).fill(false));
    expect(hasTotalWord(`Total ${'x'.repeat(80)}`)).toBe(false);
  });
});
