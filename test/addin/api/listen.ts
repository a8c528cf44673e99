import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** One request as the server got it. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** The body, inflated when it came compressed. */
  readonly text: string;
}

/** What the server answers; `drop` closes the connection without an answer. */
export type Answer = { readonly status: number; readonly json: unknown } | { readonly text: string } | 'drop';

/** A real server on loopback that keeps what it got and answers as told. */
export async function listen(answer: (request: Received) => Answer | Promise<Answer>) {
  const requests: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const text = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8');
      const { method = '', url = '', headers } = request;
      const received = { method, url, headers, text };
      requests.push(received);
      void Promise.resolve(answer(received)).then((given) => {
        if (given === 'drop') response.destroy();
        else if ('text' in given) response.writeHead(502, { 'content-type': 'text/html' }).end(given.text);
        else response.writeHead(given.status, { 'content-type': 'application/json' }).end(JSON.stringify(given.json));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** A problem as the API answers it. */
export function problem(status: number, code: string, fields: Readonly<Record<string, unknown>> = {}): Answer {
  const json = {
    type: `urn:rangecast:${code}`,
    title: code,
    status,
    detail: `Detail of ${code}.`,
    code,
    requestId: 'r-1',
  };
  return { status, json: { ...json, ...fields } };
}
