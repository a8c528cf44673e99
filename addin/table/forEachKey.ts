import type { Key } from './keySet.ts';
import type { Pause } from './pause.ts';
import { relationshipKey } from './relationshipKey.ts';
import type { TableDraft } from './tableDraft.ts';

/** Rows between two pauses. Keys that go into a set take longer than a row elsewhere. */
const ROWS_AT_ONCE = 4_096;

/**
 * Gives the key of every row of a column, undefined for a blank, until `visit` gives false. A column that the table doesn't
 * have has no rows.
 * @returns whether all rows were visited
 */
export async function forEachKey(
  { table }: TableDraft,
  name: string,
  visit: (key: Key | undefined, row: number) => boolean,
  pause: Pause,
): Promise<boolean> {
  const c = table.columns.findIndex((column) => column.name === name);
  const column = table.columns[c];
  const values = table.values[c];
  if (!column || !values) return true;
  for (let row = 0; row < table.rowCount; row += 1) {
    const value = values[row] ?? null;
    if (!visit(value === null ? undefined : relationshipKey(value, column.dataType), row)) return false;
    if (row % ROWS_AT_ONCE === 0) await pause();
  }
  return true;
}
