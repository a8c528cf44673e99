import { dateTime, isDateTime, isDecimal } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { DaxError } from './daxError.ts';

type NonBlank = Exclude<Value, null>;

/** 1899-12-30, the day that a blank is when it is compared with a date. */
const DAY_ZERO = dateTime((Date.UTC(1899, 11, 30) / 1000) * 300);

/**
 * Compares as DAX's = < > do: below 0, 0 or above 0. Case doesn't matter, and a blank equals 0, "" and FALSE.
 * Throws a DaxError when the types can't be compared.
 */
export function compareValues(left: Value, right: Value): number {
  if (left === null && right === null) return 0;
  if (left === null) return -compareNonBlank(right, blankAs(right));
  return compareNonBlank(left, right ?? blankAs(left));
}

function blankAs(other: Value): NonBlank {
  if (typeof other === 'string') return '';
  if (typeof other === 'boolean') return false;
  return isDateTime(other) ? DAY_ZERO : 0n;
}

function compareNonBlank(left: Value, right: Value): number {
  if (typeof left === 'string' && typeof right === 'string') return order(left.toUpperCase(), right.toUpperCase());
  if (typeof left === 'boolean' && typeof right === 'boolean') return order(left, right);
  if (isDateTime(left) && isDateTime(right)) return order(left.ticks, right.ticks);
  return order(scaled(left, right), scaled(right, left));
}

/** A number times 10,000 where one of the two is a Decimal, so that Int64 and Decimal meet exactly. */
function scaled(value: Value, other: Value): bigint | number {
  if (isDecimal(value)) return value.scaled;
  if (typeof value === 'bigint') return isDecimal(other) ? value * 10_000n : value;
  if (typeof value === 'number') return isDecimal(other) ? value * 10_000 : value;
  const [left, right] = [typeName(value), typeName(other)];
  throw new DaxError(
    `DAX comparison operations do not support comparing values of type ${left} with values of type ${right}.`,
  );
}

function typeName(value: Value): string {
  if (typeof value === 'string') return 'Text';
  if (typeof value === 'boolean') return 'True/False';
  if (isDateTime(value)) return 'Date';
  return typeof value === 'bigint' ? 'Integer' : 'Number';
}

function order<T extends string | boolean | number | bigint>(left: T, right: T): number {
  if (left === right) return 0;
  return left < right ? -1 : Number(left > right);
}
