import { Problem, type ProblemCode } from '../../shared/problem.ts';
import { Unreachable } from '../api/unreachable.ts';

/** Why a push waits before it sends the same bytes again. */
export type WaitReason = 'quota' | 'throttled' | 'settling' | 'power-bi' | 'network';

/** How long to wait before the same request may be sent again, and why. */
export interface Wait {
  readonly seconds: number;
  readonly why: WaitReason;
}

const reasonOf: Partial<Record<ProblemCode, WaitReason>> = {
  quota_exhausted: 'quota',
  throttled: 'throttled',
  batch_in_progress: 'settling',
  batch_in_doubt: 'settling',
  power_bi_unavailable: 'power-bi',
  sign_in_unavailable: 'power-bi',
  storage_unavailable: 'power-bi',
};

/** How often in a row each reason is waited out before the push stops and asks. A quota ends by itself. */
const tries: Readonly<Record<WaitReason, number>> = {
  quota: Infinity,
  throttled: 20,
  settling: 60,
  'power-bi': 10,
  network: 8,
};

const LONGEST_BACKOFF_SECONDS = 30;

/**
 * Tells whether a push's request may be sent again after this failure. Everything in a push can be: the API adds a
 * batch once however often it is sent.
 * @param error what the request failed with
 * @param failures how often in a row it has failed, from 1
 * @returns undefined: the push has to stop
 */
export function waitAfter(error: unknown, failures: number): Wait | undefined {
  const why = error instanceof Unreachable ? 'network' : error instanceof Problem ? reasonOf[error.code] : undefined;
  if (!why || failures >= tries[why]) return undefined;
  const told = error instanceof Problem ? error.details.retryAfter : undefined;
  // Doubt without a time is doubt for good: only a person can resolve it.
  if (told === undefined && error instanceof Problem && error.code === 'batch_in_doubt') return undefined;
  return { why, seconds: told ?? Math.min(2 ** (failures - 1), LONGEST_BACKOFF_SECONDS) };
}
