/** A JSON number with more digits than a JavaScript number keeps, as its text. */
export class JsonNumber {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

const perhapsTooLong = /[\d.]{16}/;

/**
 * Reads JSON without losing digits: a number of 16 characters or more becomes a {@link JsonNumber}.
 * Throws a SyntaxError when the text is not JSON.
 */
export function readJson(text: string): unknown {
  if (!perhapsTooLong.test(text)) return JSON.parse(text);
  return JSON.parse(text, (_key, value: unknown, context?: { readonly source?: string }) => {
    const source = context?.source;
    return typeof value === 'number' && source !== undefined && source.length > 15 ? new JsonNumber(source) : value;
  });
}
