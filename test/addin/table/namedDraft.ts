import { columnLetters } from '../../../addin/table/columnLetters.ts';
import type { TableDraft } from '../../../addin/table/tableDraft.ts';
import type { CellValue } from '../../../shared/table/cellValue.ts';
import type { ColumnType } from '../../../shared/table/columnType.ts';

/** Columns by their names: a type and its cells from row 2 of the sheet. */
export type NamedColumns = Readonly<Record<string, readonly [ColumnType, readonly CellValue[]]>>;

/** Builds the draft of a table whose cells need no conversion; its columns begin at A, its rows below a header in row 1. */
export function namedDraft(name: string, columns: NamedColumns): TableDraft {
  const entries = Object.entries(columns);
  const rowCount = entries[0]?.[1][1].length ?? 0;
  return {
    table: {
      name,
      columns: entries.map(([column, [dataType]]) => ({ name: column, dataType })),
      values: entries.map(([, [, values]]) => values),
      rowCount,
    },
    columns: entries.map(([column, [dataType]], c) => ({
      letters: columnLetters(c),
      proposedName: column,
      name: column,
      proposedType: dataType,
      dataType,
      included: true,
    })),
    header: { detected: true, used: true, rowNumbers: [1] },
    rowNumbers: Array.from({ length: rowCount }, (_, r) => r + 2),
    findings: [],
    violations: [],
  };
}
