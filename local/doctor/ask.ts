import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { once } from 'node:events';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** An answer, read to its end. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const DEADLINE_MS = 15_000;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What goes along. */
export interface Asked {
  /** A bearer token. */
  readonly token?: string | undefined;
  /** Makes it a POST of JSON. */
  readonly body?: unknown;
}

/**
 * Asks an address, without following redirects.
 * @throws Error when nothing answers within 15 seconds, or not over TLS that this machine trusts
 */
export async function ask(url: URL, { token, body }: Asked = {}): Promise<Reply> {
  const send = url.protocol === 'http:' ? requestHttp : requestHttps;
  const json = body === undefined ? '' : JSON.stringify(body);
  const sent = send(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      // The Functions host loses bodies whose length it is not told.
      ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) }),
    },
    signal: AbortSignal.timeout(DEADLINE_MS),
    // The local cloud signs its own certificate; nobody else can answer on this machine's own address.
    rejectUnauthorized: !LOOPBACK.has(url.hostname),
  });
  sent.end(json);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of answer.setEncoding('utf8')) text += String(chunk);
  return { status: answer.statusCode ?? 0, headers: answer.headers, text };
}
