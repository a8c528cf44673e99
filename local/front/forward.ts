import { request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { messageOf } from '../processes/messageOf.ts';
import { sendText } from '../http/sendText.ts';
import { endToEndHeaders } from './endToEndHeaders.ts';

/** Where a request goes on to, and what becomes of the answer. */
export interface ForwardOptions {
  /** Base URL, such as `http://127.0.0.1:7071`. */
  readonly to: string;
  /** What people call it, for the sentence that says it is down. */
  readonly name: string;
  /** Path and query there; default the ones that came. */
  readonly path?: string;
  /** Host header there; default the one that came, as in Azure. */
  readonly host?: string;
  /** Changes the text of a 200; the request then asks for it uncompressed. */
  readonly rewrite?: (text: string) => string;
}

/**
 * Passes a request on and its answer back, both as streams.
 * A body keeps its Content-Length: the Functions host loses bodies without one. An upstream that is down is a 502.
 */
export async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  options: ForwardOptions,
): Promise<void> {
  let answer: IncomingMessage;
  try {
    answer = await answerOf(request, options);
  } catch (error) {
    // What is left of the body can't be told from a next request.
    response.setHeader('connection', 'close');
    sendText(response, 502, `The ${options.name} doesn't answer: ${messageOf(error)}.`);
    return;
  }
  const headers = endToEndHeaders(answer).filter(([name]) => name.toLowerCase() !== 'transfer-encoding');
  if (options.rewrite && answer.statusCode === 200) {
    const body = Buffer.from(options.rewrite(await textOf(answer)));
    const kept = headers.filter(([name]) => name.toLowerCase() !== 'content-length');
    response.writeHead(200, [...kept, ['content-length', String(body.length)]].flat()).end(body);
    return;
  }
  response.writeHead(answer.statusCode ?? 502, headers.flat());
  await pipeline(answer, response);
}

function answerOf(request: IncomingMessage, options: ForwardOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const upstream = send(new URL(options.path ?? request.url ?? '/', options.to), {
      // A connection of its own: a kept one may be closed by the service just as the request leaves (ECONNRESET), and a body
      // that went with it can't be sent again.
      agent: false,
      method: request.method ?? 'GET',
      headers: headersFor(request, options).flat(),
      setHost: false,
    });
    upstream.on('response', resolve).on('error', reject);
    request.on('error', (error) => upstream.destroy(error));
    request.pipe(upstream);
  });
}

function headersFor(request: IncomingMessage, options: ForwardOptions): [string, string][] {
  const replaced = new Set(['host', 'x-forwarded-proto', ...(options.rewrite ? ['accept-encoding'] : [])]);
  const headers = endToEndHeaders(request).filter(([name]) => !replaced.has(name.toLowerCase()));
  headers.push(['host', options.host ?? request.headers.host ?? ''], ['x-forwarded-proto', 'https']);
  const hasLength =
    request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined;
  // Without this Node would announce a chunked body where there is none.
  if (!hasLength && request.method !== 'GET' && request.method !== 'HEAD') headers.push(['content-length', '0']);
  return headers;
}

async function textOf(answer: IncomingMessage): Promise<string> {
  answer.setEncoding('utf8');
  let text = '';
  for await (const chunk of answer) text += String(chunk);
  return text;
}
