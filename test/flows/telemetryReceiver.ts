import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { closeServer } from '../../local/http/closeServer.ts';
import { listen } from '../../local/http/listen.ts';
import { loopbackUrl } from '../../local/http/loopbackUrl.ts';

/** Telemetry as it arrived. */
export interface ReceivedTelemetry {
  /** Of the request, such as `/v1/traces`. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly text: string;
}

/** A stand-in for what telemetry is sent to: it takes everything and answers as both kinds of receivers do. */
export interface TelemetryReceiver {
  readonly url: string;
  /** Oldest first. */
  readonly received: readonly ReceivedTelemetry[];
  /** Settles with the first thing that the look finds, now or once more has arrived. */
  readonly find: <Found>(look: () => Found | undefined) => Promise<Found>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a receiver of telemetry on loopback.
 * @param pem certificate and key; without them it speaks plain HTTP
 */
export async function startTelemetryReceiver(pem?: string): Promise<TelemetryReceiver> {
  const received: ReceivedTelemetry[] = [];
  const waiting = new Set<() => void>();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    void textOf(request).then((text) => {
      received.push({ path: request.url ?? '', authorization: request.headers.authorization, text });
      const items = request.url?.endsWith('/track') === true ? text.split('\n').length : 0;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(items === 0 ? {} : { itemsReceived: items, itemsAccepted: items, errors: [] }));
      for (const look of waiting) look();
    });
  };
  const server = pem === undefined ? createServer(answer) : createTlsServer({ key: pem, cert: pem }, answer);
  const plain = loopbackUrl(await listen(server, 0));
  const url = pem === undefined ? plain : plain.replace('http:', 'https:');
  return {
    url,
    received,
    find: (look) =>
      new Promise((resolve) => {
        const lookAgain = () => {
          const found = look();
          if (found === undefined) return;
          waiting.delete(lookAgain);
          resolve(found);
        };
        waiting.add(lookAgain);
        lookAgain();
      }),
    stop: () => closeServer(server),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const bytes = await buffer(request);
  return (request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8');
}
