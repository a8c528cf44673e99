import { odataAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import { messageRefusal } from '../http/refusal.ts';
import { INVALID_REQUEST_CODE } from '../http/unknownErrors.ts';
import type { Call } from './call.ts';
import { contextUrl } from './contextUrl.ts';
import { datasetOf } from './datasetOf.ts';

/** Answers the refreshes of a dataset, newest first. A push dataset shows its rows without any. */
export function listRefreshes(call: Call): Answer {
  const top = call.query.get('$top') ?? '60';
  if (!/^[1-9]\d{0,8}$/.test(top)) throw messageRefusal(400, INVALID_REQUEST_CODE, '$top must be 1 or more.');
  const dataset = datasetOf(call);
  const value = dataset.refreshes.slice(0, Number(top)).map(({ requestId, at }) => {
    const time = new Date(at).toISOString();
    return { requestId, refreshType: 'ViaApi', startTime: time, endTime: time, status: 'Completed' };
  });
  return odataAnswer(200, { '@odata.context': contextUrl(call, 'refreshes'), value });
}
