import { rangeFromArea } from './rangeFromArea.ts';
import { areasOf, type Stack } from './stack.ts';

/** What of a stack is hidden. */
export interface Hidden {
  /** How many rows are hidden, by hand or by a filter. */
  readonly rows: number;
  /** The hidden columns, counted from the stack's first. */
  readonly columns: ReadonlySet<number>;
}

/** What {@link readHidden} gives when nothing is hidden. */
export const NOTHING_HIDDEN: Hidden = { rows: 0, columns: new Set() };

/** Reads how many rows are hidden and which columns are. */
export async function readHidden(context: Excel.RequestContext, sheet: Excel.Worksheet, stack: Stack): Promise<Hidden> {
  const ranges = areasOf(stack).map((area) => rangeFromArea(sheet, area).load('rowCount,rowHidden,columnHidden'));
  await context.sync();
  // Excel answers null where only some of them are hidden; the types don't say so.
  const hasColumns = ranges.some(({ columnHidden }) => isSome(columnHidden));
  const columns = hasColumns ? await readHiddenColumns(context, sheet, stack) : NOTHING_HIDDEN.columns;
  const column = firstVisible(columns);
  const hasRows = ranges.some(({ rowHidden }) => isSome(rowHidden)) && column < stack.columns;
  return { rows: hasRows ? await countHiddenRows(context, ranges, column) : 0, columns };
}

function isSome(hidden: unknown): boolean {
  return hidden !== false;
}

function isPart(hidden: unknown): boolean {
  return hidden === null;
}

/** The first column that is not hidden, counted from the stack's first. */
export function firstVisible(hidden: ReadonlySet<number>): number {
  let column = 0;
  while (hidden.has(column)) column += 1;
  return column;
}

async function countHiddenRows(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  column: number,
): Promise<number> {
  // Where all rows are hidden there is nothing to view.
  const partly = ranges.filter(({ rowHidden }) => isPart(rowHidden));
  const views = partly.map((range) => range.getColumn(column).getVisibleView().load('rowCount'));
  await context.sync();
  const visible = views.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const touched = ranges.filter(({ rowHidden }) => isSome(rowHidden));
  return touched.reduce((sum, { rowCount }) => sum + rowCount, 0) - visible;
}

async function readHiddenColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { column, columns }: Stack,
): Promise<ReadonlySet<number>> {
  const cells = Array.from({ length: columns }, (_, c) => sheet.getCell(0, column + c).load('columnHidden'));
  await context.sync();
  return new Set(cells.flatMap(({ columnHidden }, c) => (columnHidden ? [c] : [])));
}
