import { rowsPath, type Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';
import type { Answer } from './sendOnce.ts';

/**
 * Sends one batch of rows, once: Power BI has no way to tell a repeat from new rows, so nothing here repeats it.
 * @param body `{"rows":[{"column":value}]}` in UTF-8
 * @param signal aborted when the answer counts as lost
 * @throws {NoAnswer} when no complete answer came; the rows may have arrived all the same
 */
export async function postRows(
  powerBi: PowerBi,
  place: Place & { readonly datasetId: string; readonly tableName: string },
  body: Uint8Array,
  signal: AbortSignal,
): Promise<Answer> {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return await powerBi.send({ method: 'POST', path: rowsPath(place), body, headers, signal, repeatable: false });
}
