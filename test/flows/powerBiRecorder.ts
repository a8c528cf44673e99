import {
  createServer,
  request as send,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { endToEndHeaders } from '../../local/front/endToEndHeaders.ts';
import { closeServer } from '../../local/http/closeServer.ts';
import { listen } from '../../local/http/listen.ts';
import { loopbackUrl } from '../../local/http/loopbackUrl.ts';
import { cloud } from './cloud.ts';

/** A request as it came. */
export interface RecordedRequest {
  readonly method: string;
  /** With its query, as written. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A proxy before the local Power BI that remembers what went through. */
export interface PowerBiRecorder {
  /** For `POWERBI_API_URL`. */
  readonly url: string;
  /** Oldest first; each is here once its body has come. */
  readonly requests: readonly RecordedRequest[];
  readonly stop: () => Promise<void>;
}

/** Starts a proxy on loopback that passes everything on to the cloud's Power BI and back, unchanged. */
export async function createPowerBiRecorder(): Promise<PowerBiRecorder> {
  const requests: RecordedRequest[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      requests.push({ method, path: url, headers, body: Buffer.concat(parts) });
    });
    passOn(request, response);
  });
  const url = loopbackUrl(await listen(server, 0));
  return { url, requests, stop: () => closeServer(server) };
}

function passOn(request: IncomingMessage, response: ServerResponse): void {
  const target = new URL(cloud.powerbi);
  // Power BI checks that it is meant by the Host header.
  const others = endToEndHeaders(request).filter(([name]) => name.toLowerCase() !== 'host');
  const upstream = send({
    agent: false,
    hostname: target.hostname,
    port: target.port,
    method: request.method,
    path: request.url,
    headers: [...others, ['host', target.host]].flat(),
  });
  upstream.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 0, answer.statusMessage, endToEndHeaders(answer).flat());
    answer.pipe(response);
  });
  // A connection that Power BI drops is dropped on this side too, and the other way round.
  upstream.on('error', () => request.socket.resetAndDestroy());
  response.on('close', () => upstream.destroy());
  request.pipe(upstream);
}
