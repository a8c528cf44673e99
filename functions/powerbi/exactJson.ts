// TypeScript's library doesn't know these yet: https://tc39.es/proposal-json-parse-with-source/
declare global {
  interface JSON {
    parse(
      text: string,
      reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
    ): unknown;
    rawJSON(text: string): unknown;
    isRawJSON(value: unknown): boolean;
  }
}

const number = /-?\d[\d.eE+-]*/y;
const [QUOTE, BACKSLASH, MINUS, ZERO, NINE] = [0x22, 0x5c, 0x2d, 0x30, 0x39];

/**
 * Reads JSON so that `JSON.stringify` writes every number as it came: one that JavaScript would write otherwise (more
 * than 17 digits, `1e400`, `-0`, `1.0`) becomes a `JSON.rawJSON` of its own digits. A megabyte takes some 30 ms where all
 * numbers are JavaScript's own, some 100 ms where one isn't.
 * @throws {SyntaxError} when it is not JSON
 * @throws {RangeError} when it is nested some thousand levels deep and holds such a number
 */
export function parseExactJson(text: string): unknown {
  const read: unknown = JSON.parse(text);
  // Looked for first, because asking for each value's own text costs ten times as much as reading.
  return hasInexactNumber(text) ? JSON.parse(text, keepDigits) : read;
}

/** Tells whether a value that {@link parseExactJson} gave is a number, JavaScript's or one kept as its digits. */
export function isExactNumber(value: unknown): value is number {
  return typeof value === 'number' || JSON.isRawJSON(value);
}

/**
 * Looks at every number outside of texts. By hand, because a pattern is slower and runs out of stack in a long text.
 * @param json valid JSON
 */
function hasInexactNumber(json: string): boolean {
  for (let i = 0; i < json.length; i += 1) {
    const unit = json.charCodeAt(i);
    if (unit === QUOTE) i = endOfText(json, i);
    if (unit !== MINUS && (unit < ZERO || unit > NINE)) continue;
    number.lastIndex = i;
    number.test(json);
    const digits = json.slice(i, number.lastIndex);
    if (String(Number(digits)) !== digits) return true;
    i = number.lastIndex;
  }
  return false;
}

/** Where the quote is that ends a text: the next one with an even number of backslashes before it. */
function endOfText(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end;
}

function isEscaped(json: string, end: number): boolean {
  let first = end;
  while (json.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (end - first) % 2 === 1;
}

function keepDigits(_key: string, value: unknown, { source }: { readonly source?: string }): unknown {
  return typeof value === 'number' && source !== undefined && String(value) !== source ? JSON.rawJSON(source) : value;
}
