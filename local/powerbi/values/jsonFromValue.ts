import { textFromValue } from './textFromValue.ts';
import { isDecimal } from './value.ts';
import type { Value } from './value.ts';

/** A value as JSON text in an answer of executeQueries: numbers of every type are JSON numbers with all their digits. */
export function jsonFromValue(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'bigint' || isDecimal(value)) return textFromValue(value);
  return JSON.stringify(typeof value === 'object' ? textFromValue(value) : value);
}
