import { JsonNumber } from './readJson.ts';

const MAX = 2n ** 63n - 1n;
const MIN = -(2n ** 63n);
const digits = /^[+-]?\d{1,19}$/;

/**
 * Reads an Int64 from a whole number or its digits; undefined when it is none.
 * Int64.MaxValue and Int64.MinValue are refused.
 * Source: https://learn.microsoft.com/power-bi/developer/automation/api-dataset-properties (data type restrictions)
 */
export function readInt64(given: unknown): bigint | undefined {
  if (typeof given === 'number') return Number.isSafeInteger(given) ? BigInt(given) : undefined;
  const text = given instanceof JsonNumber ? given.source : given;
  if (typeof text !== 'string' || !digits.test(text)) return undefined;
  // BigInt() takes a minus sign and no plus sign.
  const value = BigInt(text.replace('+', ''));
  return value > MIN && value < MAX ? value : undefined;
}
