import { MAX_STRING_LENGTH } from '../../../shared/limits.ts';
import { JsonNumber } from './readJson.ts';

/** Reads a String of at most 4,000 characters; undefined when it is longer. Anything else than text becomes its text. */
export function readString(given: unknown): string | undefined {
  const text = textOf(given);
  return text.length <= MAX_STRING_LENGTH ? text : undefined;
}

function textOf(given: unknown): string {
  if (typeof given === 'string') return given;
  if (given instanceof JsonNumber) return given.source;
  if (typeof given === 'boolean') return given ? 'True' : 'False';
  return JSON.stringify(given);
}
