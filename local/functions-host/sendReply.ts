import type { ServerResponse } from 'node:http';
import type { RpcHttp } from './core.ts';

// These belong to a single connection (RFC 9110, 7.6.1) or are computed here, so a function can't set them.
const OWN_HEADERS = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding', 'upgrade']);

/** Sends what a function returned. A function that returned nothing answers 204. */
export function sendReply(response: ServerResponse, reply: RpcHttp | undefined): void {
  for (const [name, value] of Object.entries(reply?.headers ?? {})) {
    if (!OWN_HEADERS.has(name.toLowerCase())) response.setHeader(name, value);
  }
  const body = Buffer.from(reply?.body?.bytes ?? reply?.body?.string ?? '');
  const status = reply ? Number(reply.statusCode ?? 200) : 204;
  response.statusCode = status;
  if (status !== 204 && status !== 304) response.setHeader('content-length', body.length);
  response.end(body);
}
