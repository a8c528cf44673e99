import type { CellValue } from '../../shared/table/cellValue.ts';
import { checkTable } from '../../shared/table/checkTable.ts';
import type { Column } from '../../shared/table/column.ts';
import { hasColumn, PERIOD_COLUMN, PUSHED_ON_COLUMN, type PushColumns } from './pushColumns.ts';
import type { TableDraft } from './tableDraft.ts';

/**
 * The same draft with the columns that say when its rows were pushed and for which period. A column of the selection that
 * has such a name stays what it is.
 */
export function draftWithPushColumns(draft: TableDraft, { pushedOn, period }: PushColumns): TableDraft {
  const { table } = draft;
  if (table.columns.length === 0) return draft;
  const wanted: readonly (readonly [Column, string | undefined])[] = [
    [{ name: PUSHED_ON_COLUMN, dataType: 'DateTime', formatString: 'yyyy-mm-dd' }, pushedOn],
    [{ name: PERIOD_COLUMN, dataType: 'String' }, period],
  ];
  const columns = [...table.columns];
  const values = [...table.values];
  for (const [column, value] of wanted) {
    if (value === undefined || hasColumn(table.columns, column.name)) continue;
    columns.push(column);
    values.push(new Array<CellValue>(table.rowCount).fill(value));
  }
  if (columns.length === table.columns.length) return draft;
  const { name } = table;
  return { ...draft, table: { ...table, columns, values }, violations: checkTable({ name, columns }) };
}
