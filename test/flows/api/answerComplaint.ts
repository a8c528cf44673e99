import type { AnyEndpoint } from '../../../shared/contract/endpoint.ts';
import { problemReply } from '../../../shared/contract/problemReply.ts';
import { problemStatus } from '../../../shared/problem.ts';
import type { AnyAnswer } from './sendAnything.ts';

/**
 * Says what is wrong with an answer of the API, whatever was asked; undefined when it keeps its word: problem details with
 * the status of their code, or the endpoint's success in the shape of the contract. No answer is the API's own failure.
 * @param endpoint that may have been reached; without one no success is possible
 */
export function answerComplaint(answer: AnyAnswer, endpoint: AnyEndpoint | undefined): string | undefined {
  const { status, headers } = answer;
  const requestId = headers['x-request-id'];
  if (typeof requestId !== 'string') return `status ${status} without a request id: not the answer of a function`;
  if (status >= 500) return `status ${status}`;
  if (headers['cache-control'] !== 'no-store') return 'may be cached';
  if (status >= 400) return problemComplaint(answer, requestId);
  if (endpoint === undefined) return `status ${status} where nothing is`;
  return successComplaint(answer, endpoint);
}

function problemComplaint({ status, headers, text }: AnyAnswer, requestId: string): string | undefined {
  if (headers['content-type'] !== 'application/problem+json; charset=utf-8') return 'is no problem details';
  if (text === '') return undefined; // the answer to HEAD
  const read = problemReply.safeParse(JSON.parse(text));
  if (!read.success) return `is no problem details: ${read.error.message}`;
  const { code, requestId: told, status: said } = read.data;
  if (told !== requestId) return 'tells another request id in its body';
  if (said !== status || problemStatus[code] !== status)
    return `${code} goes with ${problemStatus[code]}, not ${status}`;
  return undefined;
}

function successComplaint({ status, headers, text }: AnyAnswer, endpoint: AnyEndpoint): string | undefined {
  if (status !== endpoint.status) return `${endpoint.name} succeeds with ${endpoint.status}, not ${status}`;
  if (headers['content-type'] !== 'application/json; charset=utf-8') return 'is no JSON';
  if (text === '') return undefined; // the answer to HEAD
  const read = endpoint.reply.safeParse(JSON.parse(text));
  return read.success ? undefined : `is not the reply of ${endpoint.name}: ${read.error.message}`;
}
