import { rangeFromArea } from './rangeFromArea.ts';
import { areasOf, type Stack } from './stack.ts';

/** What of a stack is hidden. */
export interface Hidden {
  /** Whether any row is hidden. */
  readonly hasRows: boolean;
  /** The hidden columns, counted from the stack's first. */
  readonly columns: ReadonlySet<number>;
}

/** What {@link readHidden} gives when nothing is hidden. */
export const NOTHING_HIDDEN: Hidden = { hasRows: false, columns: new Set() };

/** Reads whether rows are hidden, by hand or by a filter, and which columns are. */
export async function readHidden(context: Excel.RequestContext, sheet: Excel.Worksheet, stack: Stack): Promise<Hidden> {
  const ranges = areasOf(stack).map((area) => rangeFromArea(sheet, area).load('rowHidden,columnHidden'));
  await context.sync();
  // Excel answers null where only some of them are hidden; the types don't say so.
  const isSome = (hidden: unknown) => hidden !== false;
  const hasRows = ranges.some(({ rowHidden }) => isSome(rowHidden));
  const hasColumns = ranges.some(({ columnHidden }) => isSome(columnHidden));
  return { hasRows, columns: hasColumns ? await readHiddenColumns(context, sheet, stack) : new Set() };
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
