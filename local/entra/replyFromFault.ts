import { EntraError } from './EntraError.ts';
import type { Fault } from './faults.ts';
import type { Reply } from './reply.ts';

/** Gives the answer that a fault makes; a claims challenge makes none, because it depends on the caller's token. */
export function replyFromFault(fault: Fault, now: number, correlationId: string): Reply | undefined {
  if ('claimsChallenge' in fault) return undefined;
  if ('drop' in fault) return { silence: 'drop' };
  if ('hang' in fault) return { silence: 'hang' };
  if ('redirectTo' in fault) return { status: 307, json: {}, headers: { location: fault.redirectTo } };
  const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
  if ('aadsts' in fault) return replyFromError(new EntraError(fault.aadsts), now, correlationId, headers);
  if (fault.html === true) return { status: fault.status, html: '<h1>Our services are not available</h1>', headers };
  const error = new EntraError(fault.status === 429 ? 90055 : 90033, { status: fault.status });
  return replyFromError(error, now, correlationId, headers);
}

function replyFromError(
  error: EntraError,
  now: number,
  correlationId: string,
  headers: Readonly<Record<string, string>>,
): Reply {
  return { status: error.status, json: error.body(now, correlationId), headers };
}
