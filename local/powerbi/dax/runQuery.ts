import type { StoredTable } from '../store/storedTable.ts';
import type { Value } from '../values/value.ts';
import { createContext } from './context.ts';
import { evaluateTable } from './evaluateTable.ts';
import { resultName } from './model.ts';
import { parseQuery } from './parseQuery.ts';

/** The table that a query gives. */
export interface QueryResult {
  /** Names as in the answer: `Sales[Amount]`, `[rows]`. */
  readonly columns: readonly string[];
  readonly rowCount: number;
  readonly valueAt: (row: number, column: number) => Value;
}

/** Runs one DAX query (`EVALUATE …`) on a dataset's tables. Throws a DaxError when it can't be read or run. */
export function runQuery(query: string, tables: readonly StoredTable[]): QueryResult {
  const result = evaluateTable(parseQuery(query), createContext(tables, []));
  if (result.kind === 'made') {
    const { columns, rows } = result;
    return { columns, rowCount: rows.length, valueAt: (row, column) => rows[row]?.[column] ?? null };
  }
  const { table, rows } = result;
  const stored = result.columns.map((index) => table.column(index));
  return {
    columns: result.columns.map((index) => resultName({ table, index })),
    rowCount: rows.length,
    valueAt: (row, column) => stored[column]?.at(rows.at(row)) ?? null,
  };
}
