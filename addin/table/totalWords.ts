import { nameWords } from './nameWords.ts';

const whole =
  /^(?:sub ?total|total|totals|grand total|overall total|sum|sums|summe|summen|gesamt|gesamtsumme|gesamtergebnis|zwischensumme|endsumme|insgesamt|somme|total general|ensemble|totaal|totale|suma|summa)$/;
const within =
  /(?:^| )(?:sub ?totals?|totals?|summe|gesamt|gesamtsumme|gesamtergebnis|zwischensumme|ergebnis|somme|sous total|ensemble|totaal|subtotaal|totale|suma)(?: |$)/;

/** Every one of these words has one of these in it. Letters with accents are taken apart first. */
const mayBe = /[^ -~]|tota|sum|gesamt|ergebnis|somme|ensemble/i;

const LONGEST_ALONE = 40;
const LONGEST = 80;

/** Tells whether a text is what a totals row calls itself: "Total", "Grand Total:", "Summe". */
export function isTotalWord(text: string): boolean {
  return text.length <= LONGEST_ALONE && whole.test(wordsOf(text));
}

/** Tells whether a text has such a word among others: "Total North", "Berlin Ergebnis". Cheap for all that have none. */
export function hasTotalWord(text: string): boolean {
  if (text.length > LONGEST || !mayBe.test(text)) return false;
  const words = wordsOf(text);
  return within.test(words) || (text.length <= LONGEST_ALONE && whole.test(words));
}

function wordsOf(text: string): string {
  return nameWords(text).join(' ');
}
