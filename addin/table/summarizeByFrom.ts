import type { SummarizeBy } from '../../shared/table/column.ts';
import type { ColumnType } from '../../shared/table/columnType.ts';
import { isCodeFormat } from './codeFormat.ts';
import { dominantFormat } from './formatStringFrom.ts';
import { nameWords } from './nameWords.ts';

// Names in English, German and French, without accents. What a name is about stands last, in French first.
const lastWords = new Set(
  (
    'id ids nr no nos num number numbers nummer numero code codes key index rank version year years jahr annee fy gj exercice ' +
    'month monat mois quarter quartal trimestre week woche semaine kw weekday day tag jour period periode hour ' +
    'zip plz cp cap phone tel telefon telephone telefono telefone cellulare fax mobile ean gtin isbn sku account konto compte iban latitude lat longitude lon lng'
  ).split(' '),
);
const firstWords = new Set('numero identifiant code annee mois trimestre semaine exercice id'.split(' '));
const compoundEnd = /(?:nummer|nr|schlussel|jahr|monat|quartal|woche|leitzahl|kennziffer|code|grad)$/;

/**
 * Proposes how reports add a column of numbers up: not at all for what only looks like an amount (ids, codes, years, months,
 * postal codes, coordinates) and for percentages, which mean nothing added up, else as a sum. Undefined for other types, which nothing adds up.
 * @param formats the number formats of the column's numbers with their counts
 */
export function summarizeByFrom(
  name: string,
  type: ColumnType,
  formats: ReadonlyMap<string, number>,
): SummarizeBy | undefined {
  if (type !== 'Int64' && type !== 'Double' && type !== 'Decimal') return undefined;
  return isLabel(name) || isCoded(formats) || isShare(formats) ? 'none' : 'sum';
}

function isLabel(name: string): boolean {
  if (/#$|[nN][º°]/.test(name.trim())) return true;
  const words = nameWords(name);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  // "Number of units" is an amount, "Number" alone isn't; neither is "Code of conduct cases".
  if (words.includes('of')) return false;
  return lastWords.has(last) || firstWords.has(first) || compoundEnd.test(last);
}

function isCoded(formats: ReadonlyMap<string, number>): boolean {
  return formats.size > 0 && [...formats.keys()].every(isCodeFormat);
}

function isShare(formats: ReadonlyMap<string, number>): boolean {
  return dominantFormat(formats)?.includes('%') === true;
}
