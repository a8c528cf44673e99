import { randomUUID } from 'node:crypto';
import { Problem } from '../../shared/problem.ts';
import { MARK_COLUMN } from '../../shared/table/mark.ts';
import { daxColumn, daxTable, daxText } from './dax.ts';
import type { Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';
import { runQuery, type QueryRow } from './runQuery.ts';

type TablePlace = Place & { readonly datasetId: string; readonly tableName: string };

/** Counts all rows of a table. */
export async function countRows(powerBi: PowerBi, place: TablePlace): Promise<number> {
  const rows = await runQuery(powerBi, place, `EVALUATE ROW("n", COUNTROWS(${daxTable(place.tableName)}), ${nonce()})`);
  return countFrom(rows[0]);
}

/** Counts the rows that carry one mark. */
export async function countMark(powerBi: PowerBi, place: TablePlace, mark: string): Promise<number> {
  const table = daxTable(place.tableName);
  const isMarked = `${daxColumn(place.tableName, MARK_COLUMN)} = ${daxText(mark)}`;
  const query = `EVALUATE ROW("n", CALCULATE(COUNTROWS(${table}), ${isMarked}), ${nonce()})`;
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
  const query = `EVALUATE SUMMARIZECOLUMNS(${mark}, ${ofPush}, "n", COUNTROWS(${table}), ${nonce()})`;
  const rows = await runQuery(powerBi, place, query);
  return new Map(rows.map((row) => [markFrom(row), countFrom(row)]));
}

/** Tells whether a table has the mark column; asking for it where it is missing is an error of the query. */
export async function countUnmarked(powerBi: PowerBi, place: TablePlace): Promise<number> {
  const mark = daxColumn(place.tableName, MARK_COLUMN);
  const rows = await runQuery(powerBi, place, `EVALUATE ROW("n", COUNTBLANK(${mark}), ${nonce()})`);
  return countFrom(rows[0]);
}

/** DAX answers BLANK when nothing is there to count. */
function countFrom(row: QueryRow | undefined): number {
  const n = row?.['[n]'];
  if (n === null) return 0;
  if (typeof n === 'number') return n;
  throw unknownAnswer();
}

/** Power BI writes the table's name in front, in its own casing. */
function markFrom(row: QueryRow): string {
  const [, mark] = Object.entries(row).find(([name]) => name.endsWith(`[${MARK_COLUMN}]`)) ?? [];
  if (typeof mark === 'string') return mark;
  throw unknownAnswer();
}

function unknownAnswer(): Problem {
  return new Problem('power_bi_error', 'Power BI answered a query in a way that this API does not know.');
}

/** A column that makes every query a new one: Power BI may answer an equal query from a cache. */
function nonce(): string {
  return `"nonce", ${daxText(randomUUID())}`;
}
