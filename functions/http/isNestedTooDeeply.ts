/** Levels of a JSON body; the deepest that the contract has is seven, and what goes through to Power BI needs no more. */
const MAX_LEVELS = 200;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
// Brackets and braces differ in this bit only.
const BRACE_BIT = 0x20;
const OPENING = 0x7b;
const CLOSING = 0x7d;

/**
 * Tells whether JSON has more levels than any request needs. Millions of opening brackets make `JSON.parse` block the
 * process for many seconds, and a schema that is recursive break; this looks at each byte once.
 * @param json in UTF-8, not checked yet
 */
export function isNestedTooDeeply(json: Uint8Array): boolean {
  let level = 0;
  let isInText = false;
  for (let i = 0; i < json.length; i++) {
    const byte = json[i] ?? 0;
    if (byte === QUOTE) isInText = !isInText;
    else if (isInText) i += byte === BACKSLASH ? 1 : 0;
    else if ((byte | BRACE_BIT) === OPENING) level++;
    else if ((byte | BRACE_BIT) === CLOSING) level--;
    if (level > MAX_LEVELS) return true;
  }
  return false;
}
