import { MARK_COLUMN } from '../../shared/table/mark.ts';
import { daxColumn, daxTable, daxText } from './dax.ts';
import { countFrom } from './countFrom.ts';
import type { Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';
import { queryNonce } from './queryNonce.ts';
import { runQuery } from './runQuery.ts';
import type { QueryRow } from './sendQuery.ts';
import { unknownQueryAnswer } from './unknownQueryAnswer.ts';

type TablePlace = Place & { readonly datasetId: string; readonly tableName: string };

/** Counts all rows of a table. */
export async function countRows(powerBi: PowerBi, place: TablePlace): Promise<number> {
  const rows = await runQuery(
    powerBi,
    place,
    `EVALUATE ROW("n", COUNTROWS(${daxTable(place.tableName)}), ${queryNonce()})`,
  );
  return countFrom(rows[0]);
}

/** Counts the rows that carry one mark. */
export async function countMark(powerBi: PowerBi, place: TablePlace, mark: string): Promise<number> {
  const table = daxTable(place.tableName);
  const isMarked = `${daxColumn(place.tableName, MARK_COLUMN)} = ${daxText(mark)}`;
  const query = `EVALUATE ROW("n", CALCULATE(COUNTROWS(${table}), ${isMarked}), ${queryNonce()})`;
  const rows = await runQuery(powerBi, place, query);
  return countFrom(rows[0]);
}

/** Counts the rows of every mark of one push; the key is the mark. */
export async function countMarksOf(
  powerBi: PowerBi,
  place: TablePlace,
  pushId: string,
): Promise<ReadonlyMap<string, number>> {
  const table = daxTable(place.tableName);
  const mark = daxColumn(place.tableName, MARK_COLUMN);
  const prefix = `${pushId}/`;
  const ofPush = `FILTER(VALUES(${mark}), LEFT(${mark}, ${prefix.length}) = ${daxText(prefix)})`;
  const query = `EVALUATE SUMMARIZECOLUMNS(${mark}, ${ofPush}, "n", COUNTROWS(${table}), ${queryNonce()})`;
  const rows = await runQuery(powerBi, place, query);
  return new Map(rows.map((row) => [markFrom(row), countFrom(row)]));
}

/** Counts all rows of a table that has the mark column; where it is missing, the query is refused. */
export async function countMarkedTable(powerBi: PowerBi, place: TablePlace): Promise<number> {
  const table = daxTable(place.tableName);
  const marked = `CALCULATE(COUNTROWS(${table}), ${daxColumn(place.tableName, MARK_COLUMN)} = "")`;
  const query = `EVALUATE ROW("n", COUNTROWS(${table}), "m", ${marked}, ${queryNonce()})`;
  const rows = await runQuery(powerBi, place, query);
  return countFrom(rows[0]);
}

/** Power BI writes the table's name in front, in its own casing. */
function markFrom(row: QueryRow): string {
  const [, mark] = Object.entries(row).find(([name]) => name.endsWith(`[${MARK_COLUMN}]`)) ?? [];
  if (typeof mark === 'string') return mark;
  throw unknownQueryAnswer();
}
