import type { HttpResponseInit } from '@azure/functions';
import type { z } from 'zod';
import { Problem } from '../../shared/problem.ts';
import type { problemReply } from '../../shared/contract/problemReply.ts';

/** Sent with every answer of the API: nothing of it is kept, framed or guessed at. */
const apiHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** An answer that went well, as JSON. */
export function jsonAnswer(status: number, reply: unknown, requestId: string): HttpResponseInit {
  return {
    status,
    headers: { ...apiHeaders, 'content-type': 'application/json; charset=utf-8', 'x-request-id': requestId },
    body: JSON.stringify(reply),
  };
}

/** A problem as RFC 9457 problem details, with the headers that go with it. */
export function problemAnswer(
  problem: Problem,
  requestId: string,
  headers: Readonly<Record<string, string>> = {},
): HttpResponseInit {
  const { code, status, message, details } = problem;
  const body: z.input<typeof problemReply> = {
    type: `urn:rangecast:problem:${code}`,
    title: code.replaceAll('_', ' '),
    status,
    detail: message,
    code,
    requestId,
    ...details,
    errors: details.errors?.map((error) => ({ ...error })),
  };
  return {
    status,
    headers: {
      ...apiHeaders,
      ...headers,
      'content-type': 'application/problem+json; charset=utf-8',
      'x-request-id': requestId,
      ...(details.retryAfter === undefined ? {} : { 'retry-after': String(details.retryAfter) }),
      ...(status === 401 ? { 'www-authenticate': wwwAuthenticate(problem) } : {}),
    },
    body: JSON.stringify(body),
  };
}

/** Source: https://learn.microsoft.com/entra/identity-platform/claims-challenge */
function wwwAuthenticate({ code, details }: Problem): string {
  if (code === 'not_signed_in') return 'Bearer';
  if (details.claims === undefined) return 'Bearer error="invalid_token"';
  const claims = Buffer.from(details.claims).toString('base64');
  return `Bearer realm="", error="insufficient_claims", claims="${claims}"`;
}
