import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { endToEndHeaders } from '../../local/front/endToEndHeaders.ts';
import { closeServer } from '../../local/http/closeServer.ts';
import { listen } from '../../local/http/listen.ts';
import { loopbackUrl } from '../../local/http/loopbackUrl.ts';
import type { Passage } from './passage.ts';

/** A proxy on loopback in which things go wrong. */
export interface FaultyProxy {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** What a proxy is made of. */
export interface FaultyProxyParts {
  /** Origin that requests are passed on to, asked for each time. */
  readonly target: () => string;
  /** Says how one request gets through. */
  readonly passageOf: (method: string, path: string) => Passage;
}

/** Longer than any run: a connection that is closed for its age would be a fault that no schedule speaks of. */
const KEEP_ALIVE_MS = 300_000;

/** Starts a proxy that passes whole requests on, in the way that its passage says. */
export async function createFaultyProxy({ target, passageOf }: FaultyProxyParts): Promise<FaultyProxy> {
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy()); // either side is gone: nobody is left to answer
  });

  server.keepAliveTimeout = KEEP_ALIVE_MS;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    const passage = passageOf(request.method ?? '', request.url ?? '/');
    await passage.before?.();
    if (passage.delayMs !== undefined) await setTimeout(passage.delayMs);
    // From here on it is carried out, also when its sender is gone.
    const answer = passage.isLost ? undefined : await passOn(new URL(target()), request, Buffer.concat(parts));
    await passage.after?.();
    if (passage.answer !== undefined) {
      const { status, code } = passage.answer;
      response.writeHead(status, { 'content-type': 'application/json', date: new Date().toUTCString() });
      response.end(JSON.stringify({ 'odata.error': { code, message: { lang: 'en', value: code } } }));
      return;
    }
    if (answer === undefined || passage.isAnswerLost) {
      response.socket?.resetAndDestroy();
      return;
    }
    response.writeHead(answer.status, answer.reason, answer.headers).end(answer.body);
  }

  const url = loopbackUrl(await listen(server, 0));
  return { url, stop: () => closeServer(server) };
}

interface Answered {
  readonly status: number;
  readonly reason: string;
  readonly headers: string[];
  readonly body: Buffer;
}

/** Passes a request on; undefined where the connection was dropped instead of an answer. */
function passOn(target: URL, request: IncomingMessage, body: Buffer): Promise<Answered | undefined> {
  const others = endToEndHeaders(request).filter(
    ([name]) => !['host', 'content-length', 'transfer-encoding'].includes(name.toLowerCase()),
  );
  const headers = [...others, ['host', target.host], ['content-length', String(body.length)]].flat();
  const { hostname, port } = target;
  const onward = send({ agent: false, hostname, port, method: request.method, path: request.url, headers });
  return new Promise((resolve) => {
    onward.on('error', () => resolve(undefined));
    onward.on('response', (answer) => {
      readWhole(answer).then(resolve, () => resolve(undefined));
    });
    onward.end(body);
  });
}

async function readWhole(answer: IncomingMessage): Promise<Answered> {
  const parts: Buffer[] = [];
  for await (const part of answer as AsyncIterable<Buffer>) parts.push(part);
  const headers = endToEndHeaders(answer).filter(([name]) => name.toLowerCase() !== 'transfer-encoding');
  return {
    status: answer.statusCode ?? 502,
    reason: answer.statusMessage ?? '',
    headers: headers.flat(),
    body: Buffer.concat(parts),
  };
}
