import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { createTokenCheck } from './auth/createTokenCheck.ts';
import { emptyAnswer } from './http/answer.ts';
import type { Answer } from './http/answer.ts';
import { Refusal } from './http/refusal.ts';
import { isApiPath, serveApi } from './http/serveApi.ts';
import type { ApiSettings } from './http/serveApi.ts';
import { INSPECTION_BASE, serveInspection } from './inspect/serveInspection.ts';
import { servePage } from './inspect/servePage.ts';
import { Cloud } from './state/cloud.ts';
import { DEFAULT_OPTIONS } from './state/options.ts';
import type { Options } from './state/options.ts';

/** How the local Power BI is set up; the options can be changed while it runs, at `/local/options`. */
export interface PowerBiOptions extends Partial<Options> {
  /** Where the local Entra's public keys are, `…/common/discovery/v2.0/keys`. */
  readonly keysUrl: string;
  /** Milliseconds since 1970. @default Date.now */
  readonly clock?: () => number;
}

/** A stand-in for https://api.powerbi.com on this machine. */
export interface PowerBi {
  /** Starts on 127.0.0.1; 0 takes any free port. Gives the base URL, without a slash at the end. */
  listen(port: number): Promise<string>;
  /** Stops at once; open connections are cut. */
  close(): Promise<void>;
}

/**
 * The Power BI REST API for push datasets, with its documented limits, its error shapes and injectable faults.
 * `/v1.0/myorg/…` is the API, `/local/…` is for scripts and tests, `/` is a page that shows what arrived.
 */
export function createPowerBi({ keysUrl, clock = Date.now, ...options }: PowerBiOptions): PowerBi {
  const cloud = new Cloud({ clock, newId: randomUUID, options: { ...DEFAULT_OPTIONS, ...options } });
  const closing = new AbortController();
  const settings: ApiSettings = {
    checkToken: createTokenCheck(keysUrl, clock),
    closing: closing.signal,
    pause: (ms) => pause(ms, closing.signal),
  };
  const server = createServer((request, response) => {
    serve(cloud, settings, request, response).catch((cause: unknown) => fail(cause, closing.signal, response));
  });
  return {
    listen: async (port) => {
      cloud.baseUrl = await listenOn(server, port);
      return cloud.baseUrl;
    },
    close: () => {
      closing.abort();
      server.closeAllConnections();
      return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
    },
  };
}

async function serve(cloud: Cloud, settings: ApiSettings, request: IncomingMessage, response: ServerResponse) {
  const host = request.headers.host ?? '';
  const { port } = new URL(cloud.baseUrl);
  // A page of another site can make the browser send requests here, but not under these names.
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) {
    send(response, {
      status: 421,
      headers: { 'content-type': 'text/plain' },
      body: `Use ${cloud.baseUrl} to reach this server.`,
    });
    return;
  }
  const url = new URL(request.url ?? '/', `http://${host}`);
  if (isApiPath(url.pathname)) {
    await serveApi({ cloud, settings, request, response, url });
    return;
  }
  send(response, await localAnswer(cloud, request, url));
}

async function localAnswer(cloud: Cloud, request: IncomingMessage, url: URL): Promise<Answer> {
  try {
    return await (url.pathname.startsWith(INSPECTION_BASE)
      ? serveInspection(cloud, url, request)
      : servePage(url.pathname));
  } catch (cause) {
    if (cause instanceof Refusal) return cause.answer;
    throw cause;
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body);
}

function fail(cause: unknown, closing: AbortSignal, response: ServerResponse): void {
  // After close() nobody is left to answer.
  if (closing.aborted || response.destroyed) return;
  console.error('The local Power BI failed.', cause);
  send(response, emptyAnswer(500));
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) await setTimeout(ms, undefined, { signal });
}

function listenOn(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('The server has no TCP address.');
      resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}
