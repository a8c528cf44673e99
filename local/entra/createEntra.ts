import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isOwnHost } from '../http/isOwnHost.ts';
import { listen } from '../http/listen.ts';
import type { AppRegistration } from './appRegistration.ts';
import { createCodes } from './createCodes.ts';
import { createConsents } from './createConsents.ts';
import { createFaults } from './createFaults.ts';
import { createSessions } from './createSessions.ts';
import { createSigningKeys } from './createSigningKeys.ts';
import { readBody } from './readBody.ts';
import type { Reply } from './reply.ts';
import { RequestError } from './RequestError.ts';
import { answerRequest, type EntraState } from './routes.ts';
import { sendReply } from './sendReply.ts';

/** The stand-in for Microsoft Entra, on this machine alone. */
export interface Entra {
  /** Starts on 127.0.0.1 and gives the base URL; port 0 takes any free one. */
  listen(port: number): Promise<string>;
  /** Stops, and breaks what is under way. */
  close(): Promise<void>;
}

/** What {@link createEntra} needs. */
export interface EntraOptions extends AppRegistration {
  /** Milliseconds since 1970; the system clock when left out. */
  readonly now?: () => number;
  /** Origin at which browsers reach it, over TLS; discovery then names it in place of Entra. */
  readonly signInOrigin?: string | undefined;
}

/**
 * Makes a security token service that speaks Entra's strings: discovery, keys, sign-in pages for a single-page
 * application, consent, on-behalf-of with Entra's errors.
 * `POST /local/token` gives what Office would give and `POST /local/broker` what a host's bridge would, `GET /local/identity` answers as the identity endpoint of App Service,
 * `POST` and `DELETE /local/faults` make the token endpoint fail and heal, `POST` and `DELETE /local/consents` take a person's
 * consent back and grant it to all, `GET /local/state` tells which faults wait and what was asked.
 */
export function createEntra({ now = Date.now, signInOrigin, ...app }: EntraOptions): Entra {
  let state: EntraState | undefined;

  async function replyTo(request: IncomingMessage): Promise<Reply> {
    if (state === undefined) throw new Error('The local Entra answers only after listen().');
    if (!isOwnHost(request, server)) throw new RequestError(421, 'Ask for this server by 127.0.0.1 or localhost.');
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const { method = 'GET', headers } = request;
    const { cookie, origin } = headers;
    const identityHeader = headers['x-identity-header']?.toString();
    const body = await readBody(request);
    return answerRequest({ method, url, identityHeader, cookie, origin, body, now: now() }, state);
  }

  const server = createServer((request, response) => {
    replyTo(request).then(
      (reply) => sendReply(response, reply),
      (error: unknown) => sendError(response, error),
    );
  });

  return {
    async listen(port) {
      state = {
        app,
        signInOrigin,
        keys: await createSigningKeys(),
        faults: createFaults(),
        consents: createConsents(),
        codes: createCodes(),
        sessions: createSessions(),
        log: [],
      };
      return `http://127.0.0.1:${await listen(server, port)}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sendError(response: ServerResponse, error: unknown): void {
  const [status, message] = error instanceof RequestError ? [error.status, error.message] : [500, String(error)];
  sendReply(response, { status, json: { error: message } });
}
