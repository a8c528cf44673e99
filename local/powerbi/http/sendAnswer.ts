import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';

/** What every answer of Power BI's REST API tells about itself. */
export interface Routing {
  readonly requestId: string;
  /** The address of the cluster that holds the tenant. */
  readonly homeClusterUri: string;
}

/** Sends an answer of the REST API with the headers that were recorded from the real one. */
export function sendAnswer(response: ServerResponse, answer: Answer, routing: Routing): void {
  if (response.destroyed) return;
  const headers = {
    'cache-control': 'no-store, must-revalidate, no-cache',
    pragma: 'no-cache',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-frame-options': 'deny',
    'x-content-type-options': 'nosniff',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'RequestId',
    RequestId: routing.requestId,
    'request-redirected': 'true',
    'home-cluster-uri': routing.homeClusterUri,
    ...answer.headers,
    'content-length': String(Buffer.byteLength(answer.body)),
  };
  if (answer.reason === undefined) response.writeHead(answer.status, headers);
  else response.writeHead(answer.status, answer.reason, headers);
  response.end(answer.body);
}
