/** Levels of a JSON body; the deepest that the contract has is seven, and what goes through to Power BI needs no more. */
const MAX_LEVELS = 200;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
// Brackets and braces differ in this bit only.
const BRACE_BIT = 0x20;
// Digits, commas and blanks, most of what is outside of text, come before every bracket.
const LOWEST = 0x5b;
const OPENING = 0x7b;
const CLOSING = 0x7d;

/**
 * Tells whether JSON has more levels than any request needs. Millions of opening brackets make `JSON.parse` block the
 * process for many seconds, and a schema that is recursive break; this looks at each byte once.
 * @param json in UTF-8, not checked yet
 */
export function isNestedTooDeeply(json: Uint8Array): boolean {
  const { length } = json;
  let level = 0;
  for (let i = 0; i < length; i++) {
    const byte = json[i] ?? 0;
    if (byte === QUOTE) i = endOfText(json, i);
    else if (byte >= LOWEST) {
      if ((byte | BRACE_BIT) === OPENING) level++;
      else if ((byte | BRACE_BIT) === CLOSING) level--;
      if (level > MAX_LEVELS) return true;
    }
  }
  return false;
}

/** Where the text that starts at a quote has its other quote. */
function endOfText(json: Uint8Array, start: number): number {
  const { length } = json;
  let i = start + 1;
  while (i < length) {
    const byte = json[i];
    if (byte === QUOTE) break;
    i += byte === BACKSLASH ? 2 : 1;
  }
  return i;
}
