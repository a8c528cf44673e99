import type { HttpHandler, HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions';
import type { AnyEndpoint, ReplyOf } from '../../shared/contract/endpoint.ts';
import { Problem } from '../../shared/problem.ts';
import type { Caller } from '../auth/caller.ts';
import { jsonAnswer, problemAnswer } from './answers.ts';
import type { Call, SignedInCall } from './call.ts';
import { logRequest } from './logRequest.ts';
import { readCall } from './readCall.ts';
import { factsOfCaller, factsOfPath, type RequestFacts } from './requestFacts.ts';

/** What `serve` needs from the API's settings and sign-in. */
export interface ServeOptions {
  readonly verifyCaller: (authorization: string | undefined) => Promise<Caller>;
  readonly maxBodyBytes: number;
}

/** Serves an endpoint to people who are signed in: caller → body → work → answer. The caller is checked before the body is read. */
export function serve<E extends AnyEndpoint>(
  options: ServeOptions,
  endpoint: E,
  work: (call: SignedInCall<E>) => Promise<ReplyOf<E>>,
): HttpHandler {
  return answering(endpoint, async (request, context, note) => {
    const caller = await options.verifyCaller(request.headers.get('authorization') ?? undefined);
    note(factsOfCaller(caller));
    const call = await readCall(endpoint, request, context, options.maxBodyBytes);
    note(factsOfPath(call.params));
    return await work({ ...call, caller });
  });
}

/** Serves an endpoint to everybody. */
export function servePublic<E extends AnyEndpoint>(
  options: ServeOptions,
  endpoint: E,
  work: (call: Call<E>) => Promise<ReplyOf<E>> | ReplyOf<E>,
): HttpHandler {
  return answering(endpoint, async (request, context) => {
    return await work(await readCall(endpoint, request, context, options.maxBodyBytes));
  });
}

/** Adds to what the log says of a request. */
type NoteFacts = (facts: RequestFacts) => void;

/** The API's single final catch: whatever goes wrong leaves as problem details, because a throw would be an empty 500. */
function answering<E extends AnyEndpoint>(
  endpoint: E,
  work: (request: HttpRequest, context: InvocationContext, note: NoteFacts) => Promise<ReplyOf<E>>,
): HttpHandler {
  return async (request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> => {
    const started = performance.now();
    let facts: RequestFacts = {};
    const note: NoteFacts = (more) => (facts = { ...facts, ...more });
    const log = (status: number, result: { readonly reply: unknown } | { readonly error: unknown }) => {
      const ms = Math.round(performance.now() - started);
      logRequest(context, { endpoint: endpoint.name, status, ms, facts, ...result });
    };
    try {
      const reply = await work(request, context, note);
      log(endpoint.status, { reply });
      return jsonAnswer(endpoint.status, reply, context.invocationId);
    } catch (error) {
      const problem = problemFrom(error);
      log(problem.status, { error });
      return problemAnswer(problem, context.invocationId);
    }
  };
}

function problemFrom(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(
    'internal',
    'Something in the API went wrong. Try again; if it stays, give your administrator the request id.',
    {},
    { cause: error },
  );
}
