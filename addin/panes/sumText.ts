import { decimalText } from '../texts/decimalText.ts';
import { numberText } from '../texts/numberText.ts';

/** Digits that every Double shows alike, in whatever order it was added up. */
const DIGITS_OF_A_DOUBLE = 15;

/** A sum's digits as the pane's language writes them: a Double without the digits that adding blurs, all others to the last digit. */
export function sumText(digits: string): string {
  const number = Number(digits);
  // Only a Double's own text comes back unchanged; more digits than it holds are those of an exact sum.
  const isDouble = /[.e]/i.test(digits) && String(number) === digits;
  const shown = isDouble ? String(Number(number.toPrecision(DIGITS_OF_A_DOUBLE))) : digits;
  if (/e/i.test(shown)) return decimalText(shown);
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d*?)0*)?$/.exec(shown) ?? [];
  // A BigInt, since a number would round; without its sign, which -0 would lose.
  const grouped = sign + numberText(BigInt(whole));
  return fraction === '' ? grouped : grouped + decimalText(`.${fraction}`);
}
