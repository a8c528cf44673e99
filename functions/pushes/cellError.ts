import { cellProblem } from '../../shared/table/cellProblem.ts';
import type { CellValue } from '../../shared/table/cellValue.ts';
import type { PushRecord } from '../store/pushRecord.ts';

/**
 * Tells why Power BI would refuse a cell; undefined when it takes it. Of a column whose type isn't known, only what no type
 * allows is refused: a text of more than 4,000 characters.
 */
export function cellError({ dataType }: PushRecord['columns'][number], cell: CellValue): string | undefined {
  if (dataType !== undefined) return cellProblem(dataType, cell);
  return typeof cell === 'string' ? cellProblem('String', cell) : undefined;
}
