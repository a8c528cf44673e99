import { setTimeout } from 'node:timers/promises';
import { Problem } from '../../shared/problem.ts';
import { deadlineAfter, earliestDeadline, isPast } from './deadline.ts';
import { isConclusive } from './isConclusive.ts';
import type { PowerBi } from './powerBi.ts';
import type { RawOrder } from './rawOrder.ts';
import { retryAfterSeconds } from './retryAfterSeconds.ts';
import { NoAnswer, type Answer, type Request } from './sendOnce.ts';

/** When and how often a request is tried. */
export type RawRetries = Pick<
  RawOrder,
  'timeoutMs' | 'maxRetries' | 'retryDelayMs' | 'retryAllErrors' | 'useExponentialBackoff'
>;

/** Until when tries may go on. */
export interface RawDeadline {
  /** The moment by {@link rawClock}: no try goes on after it, and none is waited for that would. */
  readonly at: number;
  /** Ends a try, and all further ones, before that. */
  readonly signal?: AbortSignal;
}

/** What came of all tries: the last answer, or why there is none. */
export type RawOutcome = {
  readonly tries: number;
  /** Whether one of them may have been carried out although nobody has said so: no answer, 408 or 5xx. */
  readonly isInDoubt: boolean;
} & ({ readonly answer: Answer } | { readonly problem: Problem });

/** Milliseconds that only go forward; deadlines of raw requests are counted on it. */
export function rawClock(): number {
  return performance.now();
}

/**
 * Sends a request as often as its caller has asked for: by default once, else after a 5xx or no answer, after any error
 * where that is wanted. Power BI's `Retry-After` is waited for where it is longer than the delay.
 */
export async function sendRawTries(
  powerBi: PowerBi,
  request: Omit<Request, 'signal'>,
  retries: RawRetries,
  deadline: RawDeadline,
): Promise<RawOutcome> {
  let isInDoubt = false;
  for (let tries = 1; ; tries++) {
    const came = await tryOnce(powerBi, request, retries.timeoutMs, deadline);
    isInDoubt ||= isDoubtful(came);
    const last = 'answer' in came ? { answer: came.answer } : { problem: came.problem };
    const wait = waitBefore(tries, came, retries);
    const goesOn = tries <= retries.maxRetries && isRetried(came, retries) && rawClock() + wait < deadline.at;
    if (!goesOn) return { ...last, tries, isInDoubt };
    await setTimeout(wait);
    if (deadline.signal !== undefined && isPast(deadline.signal)) return { ...last, tries, isInDoubt };
  }
}

type Came = { readonly answer: Answer } | { readonly problem: Problem; readonly isUnsent: boolean };

async function tryOnce(
  powerBi: PowerBi,
  request: Omit<Request, 'signal'>,
  timeoutMs: number,
  { at, signal: end }: RawDeadline,
): Promise<Came> {
  const timeout = deadlineAfter(Math.max(1, Math.floor(Math.min(timeoutMs, at - rawClock()))));
  const signal = end === undefined ? timeout : earliestDeadline(timeout, end);
  try {
    return { answer: await powerBi.send({ ...request, signal }) };
  } catch (error) {
    if (error instanceof Problem) return { problem: error, isUnsent: true };
    if (error instanceof NoAnswer) return { problem: noAnswer(request, error), isUnsent: error.neverSent };
    throw error;
  }
}

function isDoubtful(came: Came): boolean {
  return 'answer' in came ? !isConclusive(came.answer.status) : !came.isUnsent;
}

function isRetried(came: Came, { retryAllErrors }: RawRetries): boolean {
  if (!('answer' in came)) return !came.isUnsent; // without a token the next try has none either
  return came.answer.status >= (retryAllErrors ? 400 : 500);
}

/** Milliseconds before the next try. */
function waitBefore(tries: number, came: Came, { useExponentialBackoff, retryDelayMs }: RawRetries): number {
  const delay = useExponentialBackoff ? 1000 * 2 ** (tries - 1) : retryDelayMs;
  const isBusy = 'answer' in came && (came.answer.status === 429 || came.answer.status === 503);
  return Math.max(delay, isBusy ? (retryAfterSeconds(came.answer) ?? 0) * 1000 : 0);
}

function noAnswer({ method }: Pick<Request, 'method'>, cause: NoAnswer): Problem {
  const isRead = method === 'GET' || method === 'HEAD';
  const further = isRead ? 'Try again in a minute.' : 'Look at what has become of the request before you repeat it.';
  return new Problem('power_bi_unavailable', `Power BI gave no answer. ${further}`, { retryAfter: 30 }, { cause });
}
