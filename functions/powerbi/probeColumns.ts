import { Problem } from '../../shared/problem.ts';
import { daxTable } from './dax.ts';
import type { Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';
import { runQuery } from './runQuery.ts';

/**
 * Asks a query for the names of a table's columns, as Power BI spells them. A query names columns only beside a row, so
 * nothing is known of an empty table, nor where the caller may not query or Power BI can't be asked right now.
 */
export async function probeColumns(
  powerBi: PowerBi,
  place: Place & { readonly datasetId: string; readonly tableName: string },
): Promise<readonly string[] | undefined> {
  try {
    const [row] = await runQuery(powerBi, place, `EVALUATE TOPN(1, ${daxTable(place.tableName)})`);
    return row === undefined ? undefined : Object.keys(row).map(columnFrom);
  } catch (error) {
    if (error instanceof Problem) return undefined; // the names are a help, not what the caller has asked for
    throw error;
  }
}

/** `Sales[Amount]` → `Amount`; no table's name holds a bracket. */
function columnFrom(name: string): string {
  return name.slice(name.indexOf('[') + 1, -1);
}
