import { nameWords } from './nameWords.ts';

const whole =
  /^(?:sub ?total|total|totals|grand total|overall total|sum|sums|summe|summen|gesamt|gesamtsumme|gesamtergebnis|zwischensumme|endsumme|insgesamt|somme|total general|ensemble|totaal|totale|suma|summa)$/;
const within =
  /(?:^| )(?:sub ?totals?|totals?|summe|gesamt|gesamtsumme|gesamtergebnis|zwischensumme|ergebnis|somme|sous total|ensemble|totaal|subtotaal|totale|suma)(?: |$)/;

/** Tells whether a text is what a totals row calls itself: "Total", "Grand Total:", "Summe". */
export function isTotalWord(text: string): boolean {
  return text.length <= 40 && whole.test(nameWords(text).join(' '));
}

/** Tells whether a text has such a word among others: "Total North", "Berlin Ergebnis". */
export function hasTotalWord(text: string): boolean {
  return isTotalWord(text) || (text.length <= 80 && within.test(nameWords(text).join(' ')));
}
