import { MAX_COLUMNS_PER_TABLE } from '../limits.ts';
import type { Column } from './column.ts';
import type { DefinitionViolation } from './definitionViolation.ts';
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
export function checkColumns(columns: readonly Column[], options: MarkOptions = {}): readonly DefinitionViolation[] {
  return [...countViolations(columns.length, options), ...nameViolations(columns), ...sortViolations(columns)];
}

function countViolations(
  count: number,
  { mark = true, canDecline = false }: MarkOptions,
): readonly DefinitionViolation[] {
  if (count === 0) return [{ path: 'columns', rule: 'noColumns' }];
  if (count <= MAX_COLUMNS_PER_TABLE - (mark ? 1 : 0)) return [];
  return [{ path: 'columns', rule: 'tooManyColumns', count, isMarked: mark, canDecline }];
}

function nameViolations(columns: readonly Column[]): readonly DefinitionViolation[] {
  const firstWith = new Map<string, string>();
  return columns.flatMap(({ name }, i): readonly DefinitionViolation[] => {
    const path = `columns[${i}].name`;
    const key = name.toLowerCase();
    const twin = firstWith.get(key);
    firstWith.set(key, twin ?? name);
    if (!isColumnName(name)) return [{ path, rule: 'columnName' }];
    if (key === MARK_COLUMN) return [{ path, rule: 'reservedName' }];
    if (twin !== undefined) return [{ path, rule: 'columnTwin', name: twin }];
    return [];
  });
}

function sortViolations(columns: readonly Column[]): readonly DefinitionViolation[] {
  const names = new Set(columns.map(({ name }) => name.toLowerCase()));
  return columns.flatMap(({ name, sortByColumn }, i): readonly DefinitionViolation[] => {
    if (sortByColumn === undefined) return [];
    const path = `columns[${i}].sortByColumn`;
    if (!names.has(sortByColumn.toLowerCase())) return [{ path, rule: 'unknownSortColumn', column: sortByColumn }];
    if (sortByColumn.toLowerCase() === name.toLowerCase()) return [{ path, rule: 'sortedByItself' }];
    return [];
  });
}
