import { emptyAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import { tooManyRefreshes } from '../http/knownErrors.ts';
import type { Call } from './call.ts';
import { writableDatasetOf } from './datasetOf.ts';

const DAY_MS = 86_400_000;
/** On shared capacity. Source: Microsoft's swagger, Datasets_RefreshDataset. */
const MAX_REFRESHES_PER_DAY = 8;

/** Takes a refresh; at most eight in a day. */
export function refreshDataset(call: Call): Answer {
  const dataset = writableDatasetOf(call);
  const { clock, newId } = call.cloud.settings;
  const inLastDay = dataset.refreshes.filter((refresh) => refresh.at > clock() - DAY_MS);
  if (inLastDay.length >= MAX_REFRESHES_PER_DAY) throw tooManyRefreshes();
  const requestId = newId();
  dataset.refreshes = [{ requestId, at: clock() }, ...dataset.refreshes].slice(0, 60);
  return emptyAnswer(202, { 'x-ms-request-id': requestId });
}
