import type { TableDefinition } from '../../shared/table/tableDefinition.ts';
import { datasetPath, type Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';
import type { Answer } from './sendOnce.ts';

/**
 * Replaces a table's definition as a whole. What becomes of its rows is not documented.
 * Source: https://learn.microsoft.com/rest/api/power-bi/push-datasets/datasets-put-table
 * @param signal aborted when the answer counts as lost
 * @throws {NoAnswer} when no complete answer came; the definition may be replaced, or be so later
 */
export async function putTable(
  powerBi: PowerBi,
  place: Place & { readonly datasetId: string; readonly tableName: string },
  definition: TableDefinition,
  signal: AbortSignal,
): Promise<Answer> {
  const path = `${datasetPath(place)}/tables/${encodeURIComponent(place.tableName)}`;
  return await powerBi.send({ method: 'PUT', path, body: JSON.stringify(definition), signal, repeatable: true });
}
