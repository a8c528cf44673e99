import type { Area } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';
import { visibleSpans } from './visibleSpans.ts';

/** The parts of an area that are neither in hidden rows nor in hidden columns, from left to right and top to bottom. */
export function visibleAreas(sheet: Sheet, area: Area): readonly Area[] {
  const rows = visibleSpans(sheet.hiddenRows, area.row, area.rows);
  const columns = visibleSpans(sheet.hiddenColumns, area.column, area.columns);
  return rows.flatMap((row) =>
    columns.map((column) => ({ row: row.first, rows: row.count, column: column.first, columns: column.count })),
  );
}
