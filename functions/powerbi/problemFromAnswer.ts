import { Problem, type PowerBiAnswer } from '../../shared/problem.ts';
import { claimsFromChallenge } from './claimsFromChallenge.ts';
import { notFound, type About } from './notFound.ts';
import { notPermitted } from './notPermitted.ts';
import { readError, type PowerBiError } from './readError.ts';
import { retryAfterSeconds } from './retryAfterSeconds.ts';
import type { Answer } from './sendOnce.ts';

/** Seconds, when Power BI names none. */
const RETRY_AFTER = { throttled: 60, unavailable: 30 } as const;

/** What is known of one refusal. */
interface Refusal extends PowerBiError {
  readonly answer: Omit<Answer, 'bytes'>;
  readonly about: About | undefined;
  readonly powerBi: PowerBiAnswer;
}

type Reading = (refusal: Refusal) => Problem | undefined;

// The first that recognises a refusal names it: some are told by their words, whatever their status.
const readings: readonly Reading[] = [retired, throttled, locked, tooLarge, notAccepted, missing, unavailable];

/**
 * Turns an answer of Power BI that refuses into a problem; its status, its own words and its request id go along.
 * @param about what the request named last, for a 404 that doesn't say what is missing
 */
export function problemFromAnswer(answer: Omit<Answer, 'bytes'>, about?: About): Problem {
  const { code, message } = readError(answer);
  const powerBi: PowerBiAnswer = { status: answer.status, code, message, requestId: answer.requestId };
  const refusal = { answer, about, code, message, powerBi };
  for (const reading of readings) {
    const problem = reading(refusal);
    if (problem !== undefined) return problem;
  }
  const said = message === undefined ? (code ?? `status ${answer.status}`) : `“${message}”`;
  const isRefusal = answer.status >= 400 && answer.status < 500;
  return isRefusal
    ? new Problem('refused_by_power_bi', `Power BI refused the request: ${said}. Correct it and try again.`, {
        powerBi,
      })
    : new Problem('power_bi_error', `Power BI answered in a way that this API does not know: ${said}.`, { powerBi });
}

function retired({ code, powerBi }: Refusal): Problem | undefined {
  if (code !== 'FeatureDeprecatedError') return undefined;
  return new Problem(
    'dataset_creation_retired',
    'Power BI no longer creates push datasets here: Microsoft ends that everywhere on 31 October 2027. Push into an ' +
      'existing dataset, or look at Real-Time Intelligence in Microsoft Fabric.',
    { powerBi },
  );
}

/** The hourly limit of rows is told by its words alone; its status is not documented. */
function throttled({ answer, message, powerBi }: Refusal): Problem | undefined {
  const saysSo = /exceeded in time window|retry later/i.test(message ?? '');
  if (answer.status !== 429 && !saysSo) return undefined;
  const retryAfter = retryAfterSeconds(answer) ?? RETRY_AFTER.throttled;
  return new Problem('throttled', `Power BI asks to slow down. Try again in ${retryAfter} seconds.`, {
    retryAfter,
    powerBi,
  });
}

/** Somebody else is changing the dataset at this moment; Power BI gives that no status of its own. */
function locked(refusal: Refusal): Problem | undefined {
  const { code, message } = refusal;
  const isLocked = code === 'GeneralException' || message?.includes('AcquireLockTimeoutException');
  return isLocked ? laterProblem(refusal) : undefined;
}

function tooLarge({ answer, powerBi }: Refusal): Problem | undefined {
  if (answer.status !== 413) return undefined;
  return new Problem('body_too_large', 'Power BI refuses this many rows or bytes at once. Send fewer.', { powerBi });
}

function notAccepted({ answer, code, powerBi }: Refusal): Problem | undefined {
  if (answer.status !== 401 && answer.status !== 403) return undefined;
  const claims = claimsFromChallenge(answer.wwwAuthenticate);
  if (claims !== undefined) {
    const message = 'Power BI wants another proof of who you are, such as a second factor. Sign in again.';
    return new Problem('claims_challenge', message, { claims, powerBi });
  }
  return notPermitted({ status: answer.status, code, wwwAuthenticate: answer.wwwAuthenticate, powerBi });
}

function missing({ answer, about, code, message, powerBi }: Refusal): Problem | undefined {
  return answer.status === 404 ? notFound({ about, code, message, powerBi }) : undefined;
}

function unavailable(refusal: Refusal): Problem | undefined {
  const { status } = refusal.answer;
  return status >= 500 || status === 408 ? laterProblem(refusal) : undefined;
}

function laterProblem({ answer, powerBi }: Refusal): Problem {
  return new Problem('power_bi_unavailable', 'Power BI is not working right now. Try again in a minute.', {
    retryAfter: retryAfterSeconds(answer) ?? RETRY_AFTER.unavailable,
    powerBi,
  });
}
