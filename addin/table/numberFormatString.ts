import { formatSections, literal, literalOf, type FormatToken } from './formatSections.ts';

/** Parts that Power BI's formats share with Excel's codes. Source: https://learn.microsoft.com/power-bi/create-reports/desktop-custom-format-strings */
const shared = new Set([
  'HASH',
  'ZERO',
  'POINT',
  'GROUP',
  'SCALE',
  'PERCENT',
  'EXP',
  'MINUS',
  'PLUS',
  'PAREN',
  'SPACE',
  'CURRENCY',
]);

/** Parts that only lay out or colour what is shown. */
const dropped = new Set(['SKIP', 'FILL', 'COLOR']);

/**
 * Gives the Power BI format that shows numbers like an Excel code, without colours and padding; undefined when there is none,
 * as for fractions and conditions.
 */
export function numberFormatString(code: string): string | undefined {
  const sections = formatSections(code)?.filter((section) => !section.some(({ type }) => type === 'TEXT'));
  const texts = sections?.slice(0, 3).map(sectionText) ?? [];
  const [positive, negative, zero] = texts;
  if (texts.includes(undefined) || !hasDigits(positive)) return undefined;
  if (isNegated(positive, negative)) return hasZeros(positive, zero) ? `${positive};-${positive};${zero}` : positive;
  if (!hasDigits(negative)) return undefined;
  return [positive, negative, ...(hasZeros(positive, zero) ? [zero] : [])].join(';');
}

function hasDigits(section: string | undefined): section is string {
  return section !== undefined && /[0#]/.test(section);
}

/** Without its colour, a negative number must still show that it is one. */
function isNegated(positive: string, negative: string | undefined): boolean {
  return negative === undefined || negative === positive || negative.replace('-', '') === positive;
}

/** Accounting formats show zero as a dash, which is layout. */
function hasZeros(positive: string, zero: string | undefined): zero is string {
  return hasDigits(zero) && zero !== positive;
}

function sectionText(tokens: readonly FormatToken[]): string | undefined {
  let text = '';
  for (const { type, raw } of tokens) {
    const part = partText(type, raw);
    if (part === undefined) return undefined;
    text += part;
  }
  return text.trim();
}

function partText(type: string, raw: string): string | undefined {
  if (shared.has(type)) return raw;
  if (dropped.has(type)) return '';
  // `[$€-407]`: a currency sign and for whom it is written.
  if (type === 'LOCALE') return literal(/^\[\$([^\]-]*)/.exec(raw)?.[1] ?? '');
  // A place for a digit that is a space when there is none.
  return type === 'QMARK' ? '' : literalOf({ type, raw });
}
