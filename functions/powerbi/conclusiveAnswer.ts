import { isConclusive } from './isConclusive.ts';
import { powerBiUnreachable } from './powerBiUnreachable.ts';
import { NoAnswer, type Answer } from './sendOnce.ts';

/**
 * Gives Power BI's answer to a request that must not be repeated; undefined when nobody can tell whether it was carried
 * out: no complete answer came, or one that says so little (408, 5xx).
 * @throws {Problem} when the request has certainly not left; `power_bi_unavailable` when there was no connection
 */
export async function conclusiveAnswer(sent: Promise<Answer>): Promise<Answer | undefined> {
  try {
    const answer = await sent;
    return isConclusive(answer.status) ? answer : undefined;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    if (error.neverSent) throw powerBiUnreachable(error);
    return undefined;
  }
}
