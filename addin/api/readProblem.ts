import { problemReply } from '../../shared/contract/problemReply.ts';
import { ApiProblem } from './apiProblem.ts';
import { Unreachable } from './unreachable.ts';

/** What of a problem on the wire is not the problem itself: everything that helps to act on it. */
const details = problemReply.omit({ type: true, title: true, status: true, detail: true, code: true, requestId: true });

/** Reads a failed answer: the API's own problem, or {@link Unreachable} when somebody else answered in its place. */
export function readProblem(status: number, text: string): ApiProblem | Unreachable {
  const read = problemReply.safeParse(jsonFrom(text));
  if (!read.success) return new Unreachable(status, { cause: read.error });
  const { code, detail, requestId } = read.data;
  return new ApiProblem(code, detail, details.parse(read.data), requestId);
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a gateway's page: no problem of ours
  }
}
