import { MAX_COLUMNS_PER_TABLE } from '../../shared/limits.ts';
import { Problem } from '../../shared/problem.ts';
import type { CellValue } from '../../shared/table/cellValue.ts';
import type { Violation } from '../../shared/violation.ts';
import type { PushRecord } from '../store/pushRecord.ts';
import { cellError } from './cellError.ts';
import { columnError } from './columnError.ts';
import { forEachRow } from './forEachRow.ts';
import { invalidRows, MAX_ROW_ERRORS } from './invalidRows.ts';
import type { KnownTable } from './knownTable.ts';

type Row = Readonly<Record<string, CellValue>>;

/** Rows on their way to Power BI, kept column by column. */
export interface NamedRows {
  readonly columns: PushRecord['columns'];
  /** `values[c][r]` is the cell of column c in row r. */
  readonly values: readonly (readonly CellValue[])[];
  readonly rowCount: number;
}

/**
 * Puts rows given as objects in columns, sorted by name, so that the same rows always give the same. What a row doesn't
 * have is blank.
 * @throws {Problem} `invalid_rows` with row and column of what Power BI would refuse, the first 100 of them
 */
export async function rowsFromObjects(rows: readonly Row[], known: KnownTable): Promise<NamedRows> {
  const firstRows = await firstRowOfEachName(rows);
  const names = [...firstRows.keys()].sort();
  const columns = names.map((name) => ({
    name,
    dataType: known.columns?.find((column) => column.name === name)?.dataType,
  }));
  const errors: Violation[] = names.flatMap((name) => {
    const message = columnError(known.columns, name);
    return message === undefined ? [] : [{ path: `rows[${firstRows.get(name) ?? 0}].${name}`, message }];
  });
  const values = columns.map((): CellValue[] => []);
  await forEachRow(rows.length, (r) => {
    for (const [c, column] of columns.entries()) {
      const cell = cellOf(rows[r], column.name);
      values[c]?.push(cell);
      const message = errors.length < MAX_ROW_ERRORS ? cellError(column, cell) : undefined;
      if (message !== undefined) errors.push({ path: `rows[${r}].${column.name}`, message });
    }
  });
  if (errors.length > 0) throw invalidRows(errors);
  return { columns, values, rowCount: rows.length };
}

/** More names than a table can have columns are refused before every row gets a cell for each. */
async function firstRowOfEachName(rows: readonly Row[]): Promise<ReadonlyMap<string, number>> {
  const firstRows = new Map<string, number>();
  await forEachRow(rows.length, (r) => {
    for (const name of Object.keys(rows[r] ?? {})) if (!firstRows.has(name)) firstRows.set(name, r);
    if (firstRows.size > MAX_COLUMNS_PER_TABLE) throw tooManyColumns();
  });
  return firstRows;
}

/** A column may be called like something that every object has. */
function cellOf(row: Row | undefined, name: string): CellValue {
  return row !== undefined && Object.hasOwn(row, name) ? (row[name] ?? null) : null;
}

function tooManyColumns(): Problem {
  return new Problem(
    'invalid_rows',
    `The rows name more than ${MAX_COLUMNS_PER_TABLE} columns; no table has so many. Leave some out.`,
    { limit: MAX_COLUMNS_PER_TABLE },
  );
}
