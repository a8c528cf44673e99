import type { CellError, CellValue } from './cellValue.ts';

/** Whether a cell holds a formula's error. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
