import { MAX_COLUMNS_PER_TABLE } from '../limits.ts';
import type { Violation } from '../violation.ts';
import type { Column } from './column.ts';
import { isColumnName } from './isColumnName.ts';
import { MARK_COLUMN } from './mark.ts';

/** Whether the hidden mark column, which takes one of the 75, is among a table's columns. */
export interface MarkOptions {
  /** Whether it is going to be added; true by default. */
  readonly mark?: boolean;
  /** Whether `mark: false` would leave it out; false by default. */
  readonly canDecline?: boolean;
}

/** Gives all that Power BI would refuse in a table's columns, in one go; empty when they are fine. */
export function checkColumns(columns: readonly Column[], options: MarkOptions = {}): readonly Violation[] {
  return [...countViolations(columns.length, options), ...nameViolations(columns), ...sortViolations(columns)];
}

function countViolations(count: number, { mark = true, canDecline = false }: MarkOptions): readonly Violation[] {
  if (count === 0) return [{ path: 'columns', message: 'A table needs at least one column.' }];
  const most = MAX_COLUMNS_PER_TABLE - (mark ? 1 : 0);
  if (count <= most) return [];
  const why = mark ? `${MAX_COLUMNS_PER_TABLE}, one of them for the hidden mark` : `${MAX_COLUMNS_PER_TABLE}`;
  const what = `There are ${count} columns; Power BI takes ${why}. Leave ${count - most} out.`;
  const decline = mark && canDecline ? ` "mark": false leaves room for ${MAX_COLUMNS_PER_TABLE}.` : '';
  return [{ path: 'columns', message: what + decline }];
}

function nameViolations(columns: readonly Column[]): readonly Violation[] {
  const firstWith = new Map<string, string>();
  return columns.flatMap(({ name }, i) => {
    const path = `columns[${i}].name`;
    const key = name.toLowerCase();
    const twin = firstWith.get(key);
    firstWith.set(key, twin ?? name);
    if (!isColumnName(name)) return [{ path, message: "A column's name needs at least one printable character." }];
    if (key === MARK_COLUMN) return [{ path, message: `The name "${MARK_COLUMN}" is reserved. Choose another one.` }];
    if (twin !== undefined) return [{ path, message: `Another column is called "${twin}"; case makes no difference.` }];
    return [];
  });
}

function sortViolations(columns: readonly Column[]): readonly Violation[] {
  const names = new Set(columns.map(({ name }) => name.toLowerCase()));
  return columns.flatMap(({ name, sortByColumn }, i) => {
    if (sortByColumn === undefined) return [];
    const path = `columns[${i}].sortByColumn`;
    if (!names.has(sortByColumn.toLowerCase()))
      return [{ path, message: `The table has no column "${sortByColumn}" to sort by.` }];
    if (sortByColumn.toLowerCase() === name.toLowerCase())
      return [{ path, message: "A column can't be sorted by itself." }];
    return [];
  });
}
