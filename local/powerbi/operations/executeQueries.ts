import { z } from 'zod';
import { runQuery } from '../dax/runQuery.ts';
import { DaxError } from '../dax/daxError.ts';
import { jsonAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import { messageRefusal, pbiErrorRefusal, throttledRefusal } from '../http/refusal.ts';
import {
  DAX_ERROR_CODE,
  DAX_ERROR_DETAIL_CODE,
  INVALID_REQUEST_CODE,
  NO_ROWS_KEPT_CODE,
  NO_ROWS_KEPT_TEXT,
} from '../http/unknownErrors.ts';
import type { StoredTable } from '../store/storedTable.ts';
import type { Call } from './call.ts';
import { datasetOf } from './datasetOf.ts';
import { jsonFromResult } from './jsonFromResult.ts';

const MINUTE_MS = 60_000;

const request = z.object({
  queries: z.array(z.object({ query: z.string() })).length(1),
  serializerSettings: z.object({ includeNulls: z.boolean().nullish() }).nullish(),
  impersonatedUserName: z.string().nullish(),
});

/** Runs one DAX query, at most 120 in a minute for one person. */
export function executeQueries(call: Call): Answer {
  const dataset = datasetOf(call);
  countQuery(call);
  if (dataset.mode === 'Streaming') throw messageRefusal(400, NO_ROWS_KEPT_CODE, NO_ROWS_KEPT_TEXT);
  const read = request.safeParse(readJsonBody(call.body));
  if (!read.success) throw messageRefusal(400, INVALID_REQUEST_CODE, 'The body must hold exactly one query.');
  const query = read.data.queries[0]?.query ?? '';
  const includeNulls = read.data.serializerSettings?.includeNulls ?? false;
  return jsonAnswer(200, jsonFromResult(runOrRefuse(query, dataset.tables), includeNulls));
}

function countQuery(call: Call): void {
  const queries = call.cloud.queriesOf(call.caller.objectId);
  const now = call.cloud.settings.clock();
  if (queries.total(now, MINUTE_MS) >= call.cloud.options.queriesPerMinute) {
    throw throttledRefusal(queries.secondsUntilRoom(now, MINUTE_MS));
  }
  queries.add(now);
}

function runOrRefuse(query: string, tables: readonly StoredTable[]) {
  try {
    return runQuery(query, tables);
  } catch (cause) {
    if (!(cause instanceof DaxError)) throw cause;
    const detail = { code: DAX_ERROR_DETAIL_CODE, detail: { type: 1, value: cause.message } };
    throw pbiErrorRefusal(400, DAX_ERROR_CODE, [detail]);
  }
}
