import type { InvocationContext } from '@azure/functions';
import { Problem } from '../../shared/problem.ts';

/** Writes one line a request: which endpoint, what came of it, how long it took. Never cells, tokens or names. */
export function logRequest(
  context: InvocationContext,
  line: { readonly endpoint: string; readonly status: number; readonly ms: number; readonly error?: unknown },
): void {
  const { endpoint, status, ms, error } = line;
  const text = JSON.stringify({ endpoint, status, ms, requestId: context.invocationId, ...errorFields(error) });
  if (status >= 500) context.error(text);
  else context.info(text);
}

function errorFields(error: unknown): Record<string, unknown> {
  if (error === undefined) return {};
  if (!(error instanceof Problem)) return { code: 'internal', cause: causeText(error) };
  const { code, details, cause } = error;
  return {
    code,
    ...(details.powerBi === undefined
      ? {}
      : { powerBiStatus: details.powerBi.status, powerBiRequestId: details.powerBi.requestId }),
    ...(cause === undefined ? {} : { cause: causeText(cause) }),
  };
}

/** Names and places only: an error's message may hold what a person typed. */
function causeText(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const inner = error.cause instanceof Error ? ` < ${error.cause.name}` : '';
  const place =
    error.stack
      ?.split('\n')
      .find((text) => text.includes(' at '))
      ?.trim() ?? '';
  return `${error.name}${inner} ${place}`.trim();
}
