/** Digits that every Double shows alike, in whatever order it was added up. */
const DIGITS_OF_A_DOUBLE = 15;

/** A sum's digits with thousands separators: a Double without the digits that adding blurs, all others to the last digit. */
export function sumText(digits: string): string {
  const number = Number(digits);
  // Only a Double's own text comes back unchanged; more digits than it holds are those of an exact sum.
  const isDouble = /[.e]/i.test(digits) && String(number) === digits;
  const shown = isDouble ? String(Number(number.toPrecision(DIGITS_OF_A_DOUBLE))) : digits;
  if (/e/i.test(shown)) return shown;
  const [whole = '', fraction = ''] = shown.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = fraction.replace(/0+$/, '');
  return rest === '' ? grouped : `${grouped}.${rest}`;
}
