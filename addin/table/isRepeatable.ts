import type { MergedArea } from './selection.ts';

/** Tells whether the value of a merged area can be repeated: it was read, and the area has rows below it. */
export function isRepeatable({ rows, hasValue }: MergedArea): boolean {
  return rows > 1 && hasValue;
}
