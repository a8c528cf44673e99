import { MAX_ROWS_PER_HOUR, MAX_ROWS_PER_POST } from '../../../shared/limits.ts';
import { emptyAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import { tooManyRowsInHour } from '../http/knownErrors.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import { emptyRefusal, messageRefusal, throttledRefusal } from '../http/refusal.ts';
import { TABLE_FULL_CODE, TABLE_FULL_STATUS, tableFullText, TOO_LARGE_REASON } from '../http/unknownErrors.ts';
import type { Dataset } from '../state/dataset.ts';
import type { StoredTable } from '../store/storedTable.ts';
import type { Value } from '../values/value.ts';
import type { Call } from './call.ts';
import { checkPushDataset, tableOf, writableDatasetOf } from './datasetOf.ts';
import { readRows, rowsOfBody } from './readRows.ts';

const HOUR_MS = 3_600_000;
/** Source: https://learn.microsoft.com/power-bi/connect-data/service-real-time-streaming (matrix of real-time models) */
const MAX_STREAMING_BYTES = 15 * 1024;

/** Adds rows to a table, all of them or none; a Streaming dataset keeps none of them. */
export function postRows(call: Call): Answer {
  const dataset = writableDatasetOf(call);
  checkPushDataset(dataset);
  const isKept = dataset.mode !== 'Streaming';
  if (!isKept && call.body.length > MAX_STREAMING_BYTES) throw emptyRefusal(413, TOO_LARGE_REASON);
  const table = tableOf(dataset, call);
  const given = rowsOfBody(readJsonBody(call.body));
  if (given.length > MAX_ROWS_PER_POST) throw emptyRefusal(413, TOO_LARGE_REASON);
  const rows = readRows(table, given);
  if (!isKept) return emptyAnswer(200);
  if (call.partialRows === undefined) {
    addRows(call, dataset, table, rows);
    return { ...emptyAnswer(200), rows: rows.length };
  }
  addRows(call, dataset, table, rows.slice(0, call.partialRows));
  throw throttledRefusal(1);
}

function addRows(call: Call, dataset: Dataset, table: StoredTable, rows: readonly (readonly Value[])[]): void {
  const now = call.cloud.settings.clock();
  if (dataset.rowsAdded.total(now, HOUR_MS) + rows.length > MAX_ROWS_PER_HOUR) throw tooManyRowsInHour();
  if (!table.hasRoomFor(rows.length, dataset.retention)) {
    throw messageRefusal(TABLE_FULL_STATUS, TABLE_FULL_CODE, tableFullText(table.name));
  }
  table.add(rows, dataset.retention);
  dataset.rowsAdded.add(now, rows.length);
}
