import { messageRefusal } from '../http/refusal.ts';
import { INVALID_ROW_CODE, unknownColumnText, wrongValueText } from '../http/unknownErrors.ts';
import { notARowset } from '../http/knownErrors.ts';
import type { StoredTable } from '../store/storedTable.ts';
import { readValue } from '../values/readValue.ts';
import type { Value } from '../values/value.ts';

/** The rows of a body: a list, or an object with a list under `rows`. Refuses anything else with 400. */
export function rowsOfBody(json: unknown): readonly unknown[] {
  const rows = isObject(json) ? json.rows : json;
  if (!Array.isArray(rows)) throw notARowset();
  return rows;
}

/** Reads rows into values in the order of the table's columns; refuses all of them with 400 when one is wrong. */
export function readRows(table: StoredTable, rows: readonly unknown[]): readonly (readonly Value[])[] {
  return rows.map((row, index) => readRow(table, row, index + 1));
}

function readRow(table: StoredTable, row: unknown, number: number): readonly Value[] {
  if (!isObject(row)) throw notARowset();
  for (const name of Object.keys(row)) {
    if (table.indexOf(name) < 0) throw messageRefusal(400, INVALID_ROW_CODE, unknownColumnText(name, number));
  }
  return table.definition.columns.map(({ name, dataType }) => {
    const value = readValue(dataType, Object.hasOwn(row, name) ? row[name] : null);
    if (value === undefined) throw messageRefusal(400, INVALID_ROW_CODE, wrongValueText(name, number, dataType));
    return value;
  });
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
