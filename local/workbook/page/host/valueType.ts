import type { CellValue } from '../model/cellValue.ts';
import { isCellError } from '../model/isCellError.ts';

/** A cell's type as `Range.valueTypes` gives it. Excel calls every number Double, whole ones too. */
export function valueType(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
