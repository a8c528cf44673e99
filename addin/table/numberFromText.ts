const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;

// Every decimal of 15 significant digits survives the way into a double and back.
const EXACT_DIGITS = 15;

/** A number that was written as text. */
export interface TextNumber {
  readonly value: number;
  /** Whether the number is exactly what the text says. */
  readonly exact: boolean;
}

/** Reads a number written as text in its plain form; undefined for anything else, also `007`, `1,000` and ` 5`. */
export function numberFromText(text: string): TextNumber | undefined {
  if (!plainNumber.test(text)) return undefined;
  const value = Number(text);
  const [mantissa = ''] = text.split(/[eE]/);
  const digits = mantissa.replace(/[-.]/g, '').replace(/^0+/, '').length;
  const exact = Number.isFinite(value) && (digits <= EXACT_DIGITS || String(value) === text);
  // An underflow to zero is no longer the number that was written.
  return { value, exact: exact && (value !== 0 || digits === 0) };
}
