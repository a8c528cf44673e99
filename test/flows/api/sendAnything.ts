import { request as open, type IncomingHttpHeaders } from 'node:http';

/** One HTTP request, however wrong. */
export interface AnyRequest {
  readonly method: string;
  /** As it stands in the request line, with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
  /** Whether the body goes without a Content-Length, in two pieces. */
  readonly chunked?: boolean;
}

/** What came back. */
export interface AnyAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/**
 * Sends a request as it is: `fetch` would repair paths, refuse methods and bodies, and add headers of its own.
 * @param origin as `http://127.0.0.1:7071`
 */
export function sendAnything(origin: string, request: AnyRequest): Promise<AnyAnswer> {
  const { method, path, body, chunked = false } = request;
  const { hostname, port } = new URL(origin);
  const bytes = body === undefined ? undefined : Buffer.from(body);
  const length = chunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': String(bytes?.length ?? 0) };
  const headers = { ...request.headers, ...(bytes === undefined ? {} : length) };
  return new Promise((resolve, reject) => {
    const outgoing = open({ hostname, port, method, path, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    outgoing.on('error', reject);
    if (bytes !== undefined && chunked) outgoing.write(bytes.subarray(0, 1));
    outgoing.end(chunked ? bytes?.subarray(1) : bytes);
  });
}
