import { JsonNumber } from './readJson.ts';
import { decimal } from './value.ts';
import type { Decimal } from './value.ts';

const numeral = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;
const SCALE = 4;
const MAX_DIGITS = 28;

/**
 * Reads a Decimal of 28 digits, 4 of them after the point; undefined when it is none or too large.
 * Further places are rounded half away from zero, silently, as the docs warn.
 */
export function readDecimal(given: unknown): Decimal | undefined {
  const text = given instanceof JsonNumber ? given.source : typeof given === 'number' ? String(given) : given;
  if (typeof text !== 'string') return undefined;
  const parts = numeral.exec(text);
  if (!parts) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = parts;
  if (whole + fraction === '') return undefined;
  const scaled = shiftAndRound(BigInt(whole + fraction), Number(exponent) - fraction.length + SCALE);
  if (scaled.toString().length > MAX_DIGITS) return undefined;
  return decimal(sign === '-' ? -scaled : scaled);
}

function shiftAndRound(digits: bigint, places: number): bigint {
  if (places >= 0) return digits * 10n ** BigInt(places);
  const divisor = 10n ** BigInt(-places);
  return (digits + divisor / 2n) / divisor;
}
