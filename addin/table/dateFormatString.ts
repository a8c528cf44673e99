import { formatSections, literalOf, type FormatToken } from './formatSections.ts';

/**
 * Excel's own short date follows the reader's settings, although its code reads like an American one; so do the long ones
 * by their mark. Source of Power BI's names: https://learn.microsoft.com/dax/format-function-dax
 */
const byReader: readonly (readonly [RegExp, string])[] = [
  [/^(?:m\/d\/yyyy|m\/d\/yy|mm-dd-yy)(?:;@)?$/i, 'Short Date'],
  [/^\[\$-(?:F800|x-sysdate)\]/i, 'Long Date'],
  [/^\[\$-(?:F400|x-systime)\]/i, 'Long Time'],
];

/** Parts of dates that Power BI shows like Excel. */
const shared = /^(?:y{2}|y{4}|m{1,4}|d{1,4}|h{1,2}|s{1,2})$/;

/** A language or country for names of months and days, without another calendar or other numerals. */
const plainLocale = /^\[\$-(?:[0-9A-F]{1,4}|[a-z]{2,3}(?:-[a-z]{2,4})*)\]$/i;

/** Gives the Power BI format that shows dates like an Excel code; undefined when there is none, as for eras. */
export function dateFormatString(code: string): string | undefined {
  const named = byReader.find(([pattern]) => pattern.test(code));
  if (named !== undefined) return named[1];
  const [first, ...others] = formatSections(code) ?? [];
  if (first === undefined || others.some((section) => section.some(({ type }) => type !== 'TEXT'))) return undefined;
  let text = '';
  for (const token of first) {
    const part = partText(token);
    if (part === undefined) return undefined;
    text += part;
  }
  return text.trim() === '' ? undefined : text.trim();
}

/** Signs that mean nothing in a date. */
const signs = new Set(['SLASH', 'MINUS', 'SPACE', 'COMMA', 'POINT']);

/** Parts that only lay out or colour what is shown. */
const dropped = new Set(['SKIP', 'COLOR']);

function partText({ type, raw }: FormatToken): string | undefined {
  if (signs.has(type)) return raw;
  if (dropped.has(type)) return '';
  switch (type) {
    case 'DATETIME':
      return shared.test(raw.toLowerCase()) ? raw.toLowerCase() : undefined;
    case 'AMPM':
      return raw.toUpperCase() === 'AM/PM' ? 'AM/PM' : undefined;
    case 'LOCALE':
      return plainLocale.test(raw) ? '' : undefined;
    default:
      return literalOf({ type, raw });
  }
}
