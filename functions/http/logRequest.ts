import type { InvocationContext } from '@azure/functions';
import { Problem } from '../../shared/problem.ts';
import { tellOf, type RequestLine } from '../telemetry/tellOf.ts';
import { replyFacts } from './replyFacts.ts';
import type { RequestFacts } from './requestFacts.ts';

/** What came of a request. */
export interface RequestOutcome {
  readonly endpoint: string;
  readonly status: number;
  readonly ms: number;
  /** What was known of the request when it ended. */
  readonly facts: RequestFacts;
  readonly reply?: unknown;
  readonly error?: unknown;
}

/**
 * Writes one line a request: which endpoint, whose, what came of it, how long it took. Never cells, tokens or names.
 * The alerts and charts of infra/ read it, and the span of the request says the same.
 */
export function logRequest(context: InvocationContext, outcome: RequestOutcome): void {
  const { endpoint, status, ms, facts, reply, error } = outcome;
  const requestId = context.invocationId;
  const line = { endpoint, status, ms, requestId, ...facts, ...replyFacts(reply), ...errorFields(error) };
  tellOf({ kind: 'request-ended', line });
  const text = JSON.stringify(line);
  if (status >= 500) context.error(text);
  else context.info(text);
}

function errorFields(error: unknown): RequestLine {
  if (error === undefined) return {};
  if (!(error instanceof Problem)) return { code: 'internal', cause: causeText(error) };
  const { code, details, cause } = error;
  return {
    code,
    ...(details.retryAfter === undefined ? {} : { waitSeconds: details.retryAfter }),
    ...(details.powerBi === undefined
      ? {}
      : { powerBiStatus: details.powerBi.status, powerBiRequestId: details.powerBi.requestId }),
    ...(cause === undefined ? {} : { cause: causeText(cause) }),
  };
}

/** Names and places only: an error's message, which its stack repeats, may hold what a person typed. */
function causeText(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const inner = error.cause instanceof Error ? ` < ${error.cause.name}` : '';
  return `${error.name}${inner} ${placeOf(error)}`.trim();
}

function placeOf({ stack = '', message }: Error): string {
  const start = stack.indexOf(message);
  if (start < 0) return '';
  const frames = stack.slice(start + message.length).split('\n');
  return frames.find((line) => /^\s+at /.test(line))?.trim() ?? '';
}
