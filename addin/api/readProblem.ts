import { problemReply } from '../../shared/contract/problemReply.ts';
import { ApiProblem } from './apiProblem.ts';
import { Unreachable } from './unreachable.ts';

/** Reads a failed answer: the API's own problem, or {@link Unreachable} when somebody else answered in its place. */
export function readProblem(status: number, text: string): ApiProblem | Unreachable {
  const read = problemReply.safeParse(jsonFrom(text));
  if (!read.success) return new Unreachable(status, { cause: read.error });
  const { code, detail, requestId, errors, retryAfter, limit, claims, powerBi, push, finishedAt, rowsLanded } =
    read.data;
  const details = { errors, retryAfter, limit, claims, powerBi, push, finishedAt, rowsLanded };
  return new ApiProblem(code, detail, details, requestId);
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a gateway's page: no problem of ours
  }
}
