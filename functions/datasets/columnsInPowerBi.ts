import type { Column } from '../../shared/table/column.ts';
import { MARK_COLUMN } from '../../shared/table/mark.ts';

/** The hidden column that every row's mark goes into. */
const markColumn: Column = { name: MARK_COLUMN, dataType: 'String', isHidden: true, summarizeBy: 'none' };

/** A table's columns as Power BI gets them: the mark column last, where the table has one. */
export function columnsInPowerBi(columns: readonly Column[], mark: boolean): readonly Column[] {
  return mark ? [...columns, markColumn] : columns;
}
