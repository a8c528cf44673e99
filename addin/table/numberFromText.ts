/** Which sign separates decimals; the other one groups thousands. */
export type DecimalMark = 'point' | 'comma';

/** A number that was written as text. */
export interface TextNumber {
  readonly value: number;
  /** Whether the number is exactly what the text says. */
  readonly exact: boolean;
}

/** A text that is a number: one that reads the same with either mark, with one only, or differently with each. */
export type NumberReadings = Readonly<Partial<Record<DecimalMark, TextNumber>>>;

// Every decimal of 15 significant digits survives the way into a double and back.
const EXACT_DIGITS = 15;

/** Longer texts are no numbers that people write. */
const LONGEST = 60;

const currency =
  '[$€£¥₹]|(?:EUR|USD|GBP|CHF|JPY|CNY|SEK|NOK|DKK|PLN|CZK|HUF|AUD|CAD|INR|BRL|MXN|ZAR|TRY|SGD|HKD)(?![A-Z])';
const lookOfNumber = new RegExp(String.raw`^[-−(]?\s*(?:${currency})?\s*[-−]?\d`);
const parts = new RegExp(
  String.raw`^(\()?([-−])?\s*(?:${currency})?\s*([-−])?(\d[\d.,'’ \u00A0\u202F]*?)(e[+-]?\d{1,3})?\s*(-)?\s*(%)?\s*(?:${currency})?(\))?$`,
  'i',
);
const bodies = {
  point: /^(0|[1-9]\d*|[1-9]\d{0,2}(?:([,'’ \u00A0\u202F])\d{3})(?:\2\d{3})*)(?:\.(\d+))?$/,
  comma: /^(0|[1-9]\d*|[1-9]\d{0,2}(?:([.'’ \u00A0\u202F])\d{3})(?:\2\d{3})*)(?:,(\d+))?$/,
} as const;

/**
 * Reads a number written as text in the usual forms: `1,234.50`, `1.234,50`, `1 234,50`, `(1,234)`, `1234-`, `12%`, `€ 12.50`,
 * `1.2E3`, with spaces around. Undefined for anything else, also `007`, which is a code.
 */
export function numberReadings(text: string): NumberReadings | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || !lookOfNumber.test(trimmed)) return undefined;
  const [, open, before, inner, body = '', exponent = 'e0', after, percent, close] = parts.exec(trimmed) ?? [];
  const signs = [open, before, inner, after].filter((sign) => sign !== undefined).length;
  if (body === '' || signs > 1 || (open === undefined) !== (close === undefined)) return undefined;
  const power = Number(exponent.slice(1)) - (percent === undefined ? 0 : 2);
  const point = reading('point', body, signs === 1, power);
  const comma = reading('comma', body, signs === 1, power);
  if (point === undefined && comma === undefined) return undefined;
  return { ...(point ? { point } : {}), ...(comma ? { comma } : {}) };
}

/**
 * Gives the number that a text is, or `ambiguous` when it could be two and the column's mark isn't known.
 * @param mark what the texts of the whole column say
 */
export function numberFromText(text: string, mark: DecimalMark | undefined): TextNumber | 'ambiguous' | undefined {
  const readings = numberReadings(text);
  if (readings === undefined) return undefined;
  const { point, comma } = readings;
  if (point === undefined || comma === undefined) return point ?? comma;
  if (point.value === comma.value) return point;
  return mark === undefined ? 'ambiguous' : readings[mark];
}

function reading(mark: DecimalMark, body: string, isNegative: boolean, power: number): TextNumber | undefined {
  const match = bodies[mark].exec(body);
  if (match === null) return undefined;
  const [, whole = '', , fraction = ''] = match;
  const digits = whole.replace(/\D/g, '');
  const plain = `${isNegative ? '-' : ''}${digits}${fraction === '' ? '' : `.${fraction}`}`;
  const value = Number(`${plain}e${power}`) + 0;
  const significant = (digits + fraction).replace(/^0+/, '').length;
  const exact = Number.isFinite(value) && (significant <= EXACT_DIGITS || (power === 0 && String(value) === plain));
  // An underflow to zero is no longer the number that was written.
  return { value, exact: exact && (value !== 0 || significant === 0) };
}
