import type { ReplyOf } from '../../shared/contract/endpoint.ts';
import { RAW_TOTAL_MS, type sendRaw as endpoint } from '../../shared/contract/raw.ts';
import { rawAnswerFrom } from '../powerbi/rawAnswer.ts';
import type { RawFile, RawOrder } from '../powerbi/rawOrder.ts';
import { rawRefusal } from '../powerbi/rawRefusal.ts';
import { rawRequestToSend, readRawRequest, type RawRequest } from '../powerbi/rawRequest.ts';
import { rawLogLine, rawShown } from '../powerbi/rawShown.ts';
import { rawClock, sendRawTries } from '../powerbi/rawTries.ts';
import type { RawContext } from './rawContext.ts';
import { addsRows, sendThroughGate } from './rawGate.ts';
import { checkRawMethod, checkRawPlace } from './rawPolicy.ts';

/**
 * Sends one request to any path of Power BI's REST API and gives its answer as it is: a 404 is an answer too. What writes
 * to a table passes the same gate as a push, and all its tries end with the deadline of one POST.
 * @param files that came as parts of a multipart body
 * @param json the order as it came, in UTF-8, so that no number of `data` loses a digit
 * @throws {Problem} `invalid_request` that names the field, `policy_denied`, `push_in_progress`, `unfinished_push`,
 *   `quota_exhausted`; `power_bi_unavailable` when the last try got no answer
 */
export async function sendRaw(
  context: RawContext,
  order: RawOrder,
  files: ReadonlyMap<string, RawFile>,
  json?: Uint8Array,
): Promise<ReplyOf<typeof endpoint>> {
  const deadline = { at: rawClock() + RAW_TOTAL_MS };
  checkRawMethod(context, order.method);
  const raw = await readRawRequest(order, files, json);
  checkRetries(order, raw);
  await checkRawPlace(context, raw);
  if (order.debug) context.log(rawLogLine(raw));
  // Rows that may be there already must not be added again, not even after an expired token.
  const request = { ...rawRequestToSend(raw), repeatable: !addsRows(raw) };
  const outcome = await sendThroughGate(context, raw, deadline, (until) =>
    sendRawTries(context.powerBi, request, order, until),
  );
  if ('problem' in outcome) throw outcome.problem;
  return {
    ...rawAnswerFrom(outcome.answer, order.responseType),
    tries: outcome.tries,
    ...(order.debug ? { request: rawShown(raw) } : {}),
  };
}

function checkRetries({ maxRetries }: RawOrder, raw: RawRequest): void {
  if (maxRetries === 0 || !addsRows(raw)) return;
  throw rawRefusal('maxRetries', 'must be 0 for a request that adds rows: they could be added twice');
}
