import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { request } from 'node:https';

/** An answer of the front. */
export interface TlsAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What to send besides method and path. */
export interface TlsRequest {
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

/** Sends a request to https://localhost and trusts no certificate but the one given. */
export function sendTls(
  port: number,
  ca: string,
  method: string,
  path: string,
  options: TlsRequest = {},
): Promise<TlsAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: 'localhost',
        servername: 'localhost',
        family: 4,
        port,
        ca,
        method,
        path,
        headers: options.headers,
        agent: false,
      },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => (body += chunk)).on('error', reject);
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
      },
    );
    sent.on('error', reject).end(options.body);
  });
}
