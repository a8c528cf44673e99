import type { IncomingMessage, ServerResponse } from 'node:http';
import { MAX_POST_BYTES } from '../../../shared/limits.ts';
import { checkScope } from '../auth/checkScope.ts';
import type { Caller } from '../auth/caller.ts';
import { runUnderFault } from '../faults/runUnderFault.ts';
import type { Outcome, Work } from '../faults/runUnderFault.ts';
import { takeFault } from '../faults/takeFault.ts';
import type { Cloud } from '../state/cloud.ts';
import { emptyAnswer } from './answer.ts';
import type { Answer } from './answer.ts';
import { findRoute } from './findRoute.ts';
import type { FoundRoute } from './findRoute.ts';
import { readBody } from './readBody.ts';
import { Refusal } from './refusal.ts';
import { sendAnswer } from './sendAnswer.ts';

/** What serving the API needs beside the cloud itself. */
export interface ApiSettings {
  readonly checkToken: (header?: string) => Promise<Caller>;
  /** Aborted when the server closes. */
  readonly closing: AbortSignal;
  readonly pause: (ms: number) => Promise<void>;
}

/** Everything about one request. */
interface Exchange {
  readonly cloud: Cloud;
  readonly settings: ApiSettings;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

const API_BASE = '/v1.0/myorg/';

/** Tells whether a path is one of the REST API. */
export function isApiPath(path: string): boolean {
  return path.toLowerCase().startsWith(API_BASE);
}

/** Serves one request to Power BI's REST API and writes it to the log. */
export async function serveApi(exchange: Exchange): Promise<void> {
  const { cloud, request, response, url } = exchange;
  const start = cloud.settings.clock();
  let operation = 'unknown';
  const outcome = await refusalsAnswered(async () => {
    const found = findRoute(request.method ?? '', url.pathname.slice(API_BASE.length));
    operation = found.route.operation;
    return work(exchange, found);
  });
  cloud.addToLog({
    method: request.method ?? '',
    path: url.pathname + url.search,
    operation,
    status: outcome === 'dropped' ? outcome : outcome.status,
    rows: outcome === 'dropped' ? 0 : (outcome.rows ?? 0),
    ms: cloud.settings.clock() - start,
  });
  if (outcome === 'dropped') response.socket?.resetAndDestroy();
  else sendAnswer(response, outcome, { requestId: cloud.settings.newId(), homeClusterUri: cloud.homeClusterUri });
  // Power BI reads what it refuses; an unread body would stall the next request on this connection.
  request.resume();
}

async function work(exchange: Exchange, found: FoundRoute): Promise<Outcome> {
  const { cloud, settings, request, url } = exchange;
  const { route, ...named } = found;
  const caller = await settings.checkToken(request.headers.authorization);
  checkScope(caller, route.scopes);
  if (url.searchParams.get('preferClientRouting') === 'true') return redirect(exchange);
  const fault = takeFault(cloud, route.operation, named.datasetId);
  const contentType = request.headers['content-type'] ?? '';
  const call = { cloud, caller, ...named, query: url.searchParams, contentType, partialRows: fault?.partial };
  const leave = route.enter?.({ ...call, body: Buffer.alloc(0) });
  try {
    const prepare = async () => {
      const body = await readBody(request, route.maxBodyBytes ?? MAX_POST_BYTES);
      return async () => {
        await settings.pause(cloud.options.latencyMs);
        return route.handle({ ...call, body });
      };
    };
    return await runUnderFault(fault, { prepare, ...faultTools(exchange) });
  } finally {
    leave?.();
  }
}

function redirect({ cloud, url }: Exchange): Answer {
  const target = new URL(url.pathname + url.search, cloud.homeClusterUri);
  target.searchParams.delete('preferClientRouting');
  return emptyAnswer(307, { location: target.href });
}

function faultTools({ settings, response }: Exchange): Omit<Work, 'prepare'> {
  const { closing, pause } = settings;
  return {
    pause,
    abandoned: () =>
      new Promise((resolve) => {
        response.once('close', resolve);
        closing.addEventListener('abort', () => resolve(), { once: true });
      }),
    later: (ms, run) => {
      // Nobody waits for it: if it is refused, or cut off by close(), that leaves no trace, as in the service.
      const done = refusalsAnswered(async () => {
        await pause(ms);
        return run();
      });
      done.catch((cause: unknown) => {
        if (!closing.aborted) throw cause;
      });
    },
  };
}

async function refusalsAnswered(run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (cause) {
    if (cause instanceof Refusal) return cause.answer;
    throw cause;
  }
}
