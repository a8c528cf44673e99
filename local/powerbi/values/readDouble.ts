import { JsonNumber } from './readJson.ts';

const numeral = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/**
 * Reads a Double from a number or its text; undefined when it is none.
 * NaN, infinities, Double.MaxValue and Double.MinValue are refused.
 */
export function readDouble(given: unknown): number | undefined {
  const text = given instanceof JsonNumber ? given.source : given;
  const value = typeof text === 'string' && numeral.test(text) ? Number(text) : text;
  if (typeof value !== 'number') return undefined;
  return Math.abs(value) < Number.MAX_VALUE ? value : undefined;
}
