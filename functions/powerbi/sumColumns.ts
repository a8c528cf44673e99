import { MARK_COLUMN } from '../../shared/table/mark.ts';
import type { Sum } from '../../shared/table/totalsAgree.ts';
import { countFrom } from './countFrom.ts';
import { daxColumn, daxText } from './dax.ts';
import type { Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';
import { queryNonce } from './queryNonce.ts';
import { runQuery } from './runQuery.ts';
import type { QueryRow } from './sendQuery.ts';

/**
 * Adds up columns of a table in Power BI, all in one query.
 * @param pushId counts the rows of that push only, by their mark; left out, all rows
 * @returns by the columns' names
 */
export async function sumColumns(
  powerBi: PowerBi,
  place: Place & { readonly datasetId: string; readonly tableName: string },
  columns: readonly string[],
  pushId?: string,
): Promise<ReadonlyMap<string, Sum>> {
  const of = (aggregate: string, column: string) => {
    const value = `${aggregate}(${daxColumn(place.tableName, column)})`;
    return pushId === undefined ? value : `CALCULATE(${value}, ${rowsOf(place.tableName, pushId)})`;
  };
  const parts = columns.map((column, i) => `"s${i}", ${of('SUM', column)}, "b${i}", ${of('COUNTBLANK', column)}`);
  const [row] = await runQuery(powerBi, place, `EVALUATE ROW(${[...parts, queryNonce()].join(', ')})`);
  return new Map(columns.map((column, i) => [column, sumFrom(row, i)]));
}

function rowsOf(table: string, pushId: string): string {
  const mark = daxColumn(table, MARK_COLUMN);
  const prefix = `${pushId}/`;
  return `FILTER(VALUES(${mark}), LEFT(${mark}, ${prefix.length}) = ${daxText(prefix)})`;
}

/** DAX answers BLANK when there is nothing to add. */
function sumFrom(row: QueryRow | undefined, i: number): Sum {
  const sum = row?.[`[s${i}]`] ?? null;
  return { sum: sum === null ? '0' : JSON.stringify(sum), blanks: countFrom(row, `[b${i}]`) };
}
