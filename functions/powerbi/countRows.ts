import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { MARK_COLUMN } from '../../shared/table/mark.ts';
import { daxColumn, daxTable, daxText } from './dax.ts';
import type { Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';
import { runQuery } from './runQuery.ts';

type TablePlace = Place & { readonly datasetId: string; readonly tableName: string };

// DAX answers BLANK when nothing is there to count.
const count = z.union([z.number(), z.null()]).transform((n) => n ?? 0);

/** Counts all rows of a table. */
export async function countRows(powerBi: PowerBi, place: TablePlace): Promise<number> {
  const rows = await runQuery(powerBi, place, `EVALUATE ROW("n", COUNTROWS(${daxTable(place.tableName)}), ${nonce()})`);
  return count.parse(rows[0]?.['[n]']);
}

/** Counts the rows that carry one mark. */
export async function countMark(powerBi: PowerBi, place: TablePlace, mark: string): Promise<number> {
  const table = daxTable(place.tableName);
  const isMarked = `${daxColumn(place.tableName, MARK_COLUMN)} = ${daxText(mark)}`;
  const query = `EVALUATE ROW("n", CALCULATE(COUNTROWS(${table}), ${isMarked}), ${nonce()})`;
  const rows = await runQuery(powerBi, place, query);
  return count.parse(rows[0]?.['[n]']);
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
  const key = `${place.tableName}[${MARK_COLUMN}]`;
  return new Map(rows.map((row) => [z.string().parse(row[key]), count.parse(row['[n]'])]));
}

/** Tells whether a table has the mark column; asking for it where it is missing is an error of the query. */
export async function countUnmarked(powerBi: PowerBi, place: TablePlace): Promise<number> {
  const mark = daxColumn(place.tableName, MARK_COLUMN);
  const rows = await runQuery(powerBi, place, `EVALUATE ROW("n", COUNTBLANK(${mark}), ${nonce()})`);
  return count.parse(rows[0]?.['[n]']);
}

/** A column that makes every query a new one: Power BI may answer an equal query from a cache. */
function nonce(): string {
  return `"nonce", ${daxText(randomUUID())}`;
}
