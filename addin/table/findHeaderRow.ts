import { cellLook } from './cellLook.ts';
import { columnBlocks } from './columnBlocks.ts';
import { looksLikeNames } from './looksLikeNames.ts';
import type { Selection } from './selection.ts';
import type { SelectionColumn } from './selectionColumn.ts';

/** Titles and notes above a table are seldom longer. */
const ROWS_TO_LOOK_AT = 30;

interface Candidate {
  readonly row: number;
  readonly filled: number;
  /** Columns with a text there and something else right below. */
  readonly changes: number;
}

/**
 * Finds by evidence the row of a selection that holds the columns' names: its first filled row, if that looks like it, or
 * one below lines of title and notes, which are narrower. Undefined when there is none.
 */
export function findHeaderRow(selection: Selection): number | undefined {
  const blocks = columnBlocks(selection);
  const found = headerRowOf(blocks.flat(), selection.rowCount);
  // Tables that stand side by side need not begin in the same row: the first one counts.
  return found === undefined && blocks.length > 1 ? headerRowOf(blocks[0] ?? [], selection.rowCount) : found;
}

function headerRowOf(columns: readonly SelectionColumn[], rowCount: number): number | undefined {
  const rows = Array.from({ length: Math.min(ROWS_TO_LOOK_AT, rowCount) }, (_, row) => candidate(columns, row));
  const first = rows.find(({ filled }) => filled > 0);
  if (first === undefined || columns.length === 0) return undefined;
  if (looksLikeNames(columns, first.row, rowCount)) return first.row;
  const below = rows.filter(
    ({ row }) => row > first.row && isBelowTitles(columns, rows, row) && looksLikeNames(columns, row, rowCount),
  );
  const [best] = below.sort((a, b) => b.changes - a.changes || b.filled - a.filled || a.row - b.row);
  return best?.row;
}

function candidate(columns: readonly SelectionColumn[], row: number): Candidate {
  const named = columns.filter((column) => cellLook(column, row) !== 'blank');
  const changes = named.filter((column) => ['value', 'period'].includes(cellLook(column, row + 1))).length;
  return { row, filled: named.length, changes };
}

/** Titles fill fewer cells than the names below them, and numbers only beside their label, as in "As of | 31.12.2026". */
function isBelowTitles(columns: readonly SelectionColumn[], rows: readonly Candidate[], row: number): boolean {
  const here = rows[row];
  if (here === undefined) return false;
  return rows.slice(0, row).every((above) => {
    const hasValues = columns.some((column) => ['value', 'period'].includes(cellLook(column, above.row)));
    if (above.filled >= here.filled || (hasValues && above.filled > 2)) return false;
    return here.changes > 0 || above.filled * 2 <= here.filled;
  });
}
