import { decimal, isDecimal } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { DaxError } from './daxError.ts';

/** Adds two values; a blank adds nothing. Int64 and Decimal stay exact, a Double makes a Double. Throws a DaxError. */
export function addValues(left: Value, right: Value): Value {
  if (left === null) return right;
  if (right === null) return left;
  if (typeof left === 'bigint' && typeof right === 'bigint') return left + right;
  if (typeof left === 'number' || typeof right === 'number') return numberOf(left) + numberOf(right);
  return decimal(scaledOf(left) + scaledOf(right));
}

/** The value with the other sign. Throws a DaxError for what is no number. */
export function negativeOf(value: Value): Value {
  if (value === null) return null;
  if (isDecimal(value)) return decimal(-value.scaled);
  return typeof value === 'bigint' ? -value : -numberOf(value);
}

/** A number of any type as a Double. Throws a DaxError for what is none; a blank is 0. */
export function numberOf(value: Value): number {
  if (value === null) return 0;
  if (isDecimal(value)) return Number(value.scaled) / 10_000;
  if (typeof value === 'bigint' || typeof value === 'number') return Number(value);
  throw new DaxError('A number was expected.');
}

function scaledOf(value: Value): bigint {
  if (isDecimal(value)) return value.scaled;
  if (typeof value === 'bigint') return value * 10_000n;
  throw new DaxError('A number was expected.');
}
