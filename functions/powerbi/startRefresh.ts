import type { BodyOf, ReplyOf } from '../../shared/contract/endpoint.ts';
import type { startRefresh as endpoint } from '../../shared/contract/refreshes.ts';
import { Problem } from '../../shared/problem.ts';
import { conclusiveAnswer } from './conclusiveAnswer.ts';
import { datasetPath, type Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';
import { problemFromAnswer } from './problemFromAnswer.ts';
import type { Answer } from './sendOnce.ts';

const DEADLINE = 30_000;

// Power BI tells no time for this; its limit is one of the last 24 hours.
const RETRY_AFTER_LIMIT = 3_600;

/**
 * Asks for a refresh of a dataset, once: a second one would count against the limit of the day.
 * @throws {Problem} `throttled` when the day's refreshes are used up, `power_bi_unavailable` when nobody knows whether it started
 */
export async function startRefresh(
  { powerBi, place }: { readonly powerBi: PowerBi; readonly place: Place & { readonly datasetId: string } },
  { notifyOption }: BodyOf<typeof endpoint>,
): Promise<ReplyOf<typeof endpoint>> {
  const answer = await conclusiveAnswer(
    powerBi.send({
      method: 'POST',
      path: `${datasetPath(place)}/refreshes`,
      body: JSON.stringify({ notifyOption }),
      signal: AbortSignal.timeout(DEADLINE),
      repeatable: true,
    }),
  );
  if (answer === undefined) throw notConfirmed();
  if (answer.status > 299) throw refusalOf(answer);
  return { requestId: refreshIdOf(answer) };
}

/** The id that the list of refreshes shows has a header of its own beside the one of the request. */
function refreshIdOf(answer: Answer): string | undefined {
  const id = answer.headers['x-ms-request-id'];
  return typeof id === 'string' ? id : answer.requestId;
}

function notConfirmed(): Problem {
  const message = 'Power BI has not confirmed the refresh; it may have started. Look at the list of refreshes first.';
  return new Problem('power_bi_unavailable', message, { retryAfter: 30 });
}

function refusalOf(answer: Answer): Problem {
  const problem = problemFromAnswer(answer, 'dataset');
  const { powerBi } = problem.details;
  if (!/refresh requests in last 24 hours exceed/i.test(powerBi?.message ?? '')) return problem;
  const message =
    'This dataset has been refreshed too often in the last 24 hours: on shared capacity Power BI does it 8 times a day. ' +
    'Rows that were pushed need no refresh.';
  return new Problem('throttled', message, { retryAfter: RETRY_AFTER_LIMIT, limit: 8, powerBi });
}
