import type { z } from 'zod';
import { Problem } from '../../shared/problem.ts';
import type { About } from './notFound.ts';
import type { PowerBi } from './powerBi.ts';
import { problemFromAnswer } from './problemFromAnswer.ts';
import { NoAnswer, type Answer, type Request } from './sendOnce.ts';

// Milliseconds that a call which only reads or creates may take.
const CALL_DEADLINE = 30_000;

/**
 * Sends a request that is either answered well or is a problem. Not for rows: a lost answer means something else there.
 * @throws {Problem} for any other answer than 2xx, and when none came
 */
export async function askPowerBi(powerBi: PowerBi, request: Omit<Request, 'signal' | 'repeatable'>): Promise<Answer> {
  const answer = await sendOrProblem(powerBi, {
    ...request,
    signal: AbortSignal.timeout(CALL_DEADLINE),
    repeatable: true,
  });
  if (answer.status < 200 || answer.status > 299) throw problemFromAnswer(answer, aboutPath(request.path));
  return answer;
}

/** Reads the JSON of an answer; an answer of another shape is a problem of Power BI's, not of the caller's. */
export function readAnswer<Shape>(answer: Answer, shape: z.ZodType<Shape>): Shape {
  try {
    return shape.parse(JSON.parse(answer.text));
  } catch (error) {
    const powerBi = { status: answer.status, requestId: answer.requestId };
    throw new Problem(
      'power_bi_error',
      'Power BI answered in a way that this API does not know.',
      { powerBi },
      { cause: error },
    );
  }
}

/** What a path names last of what can be missing: `/groups/…/datasets` can only miss its group. */
function aboutPath(path: string): About {
  if (path.includes('/tables/')) return 'table';
  return /^\/groups\/[^/?]+(\/\w+)?\/?(\?|$)/.test(path) ? 'group' : 'dataset';
}

async function sendOrProblem(powerBi: PowerBi, request: Request): Promise<Answer> {
  try {
    return await powerBi.send(request);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    throw new Problem(
      'power_bi_unavailable',
      'Power BI does not answer. Try again in a minute.',
      { retryAfter: 30 },
      { cause: error },
    );
  }
}
