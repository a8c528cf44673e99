import type { CellValue } from '../../shared/table/cellValue.ts';
import type { Column } from '../../shared/table/column.ts';
import { columnTotals, type ColumnTotal } from '../../shared/table/columnTotals.ts';
import type { Table } from '../../shared/table/table.ts';
import type { Pause } from '../table/pause.ts';

/** A table's cells never change, so that a column is added up once: before the click on Push, which then waits for nothing. */
const known = new WeakMap<readonly CellValue[], ColumnTotal>();

/** What the numeric columns of a table add up to; a column whose sum is beyond every Double is left out. */
export async function tableTotals({ columns, values, name }: Table, pause: Pause): Promise<ColumnTotal[]> {
  const totals: ColumnTotal[] = [];
  for (const [c, column] of columns.entries()) {
    const total = totalOf(name, column, values[c] ?? []);
    if (total) totals.push(total);
    await pause();
  }
  return totals;
}

function totalOf(table: string, column: Column, cells: readonly CellValue[]): ColumnTotal | undefined {
  const before = known.get(cells);
  if (before) return { ...before, column: column.name };
  const [total] = columnTotals({ name: table, columns: [column], values: [cells], rowCount: cells.length });
  if (!total || !Number.isFinite(total.magnitude) || !Number.isFinite(Number(total.sum))) return undefined;
  known.set(cells, total);
  return total;
}
