import type { CellValue } from '../model/cellValue.ts';
import { isCellError } from '../model/isCellError.ts';

/** A cell as `Range.values` gives it: "" for an empty cell, the error's text for an error. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}
