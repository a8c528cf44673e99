import { z } from 'zod';
import { answerAdminConsent } from './answerAdminConsent.ts';
import { answerAuthorize } from './answerAuthorize.ts';
import { answerTokenRequest, type TokenEndpoint } from './answerTokenRequest.ts';
import type { Sessions } from './createSessions.ts';
import { instanceDiscovery, openIdConfiguration } from './discovery.ts';
import { missingConsent } from './createConsents.ts';
import { brokerRequest, brokerToken } from './brokerToken.ts';
import { faultList } from './faults.ts';
import { findPerson } from './findPerson.ts';
import { identityToken } from './identityToken.ts';
import { officeToken, officeTokenRequest } from './officeToken.ts';
import type { Reply } from './reply.ts';
import { RequestError } from './RequestError.ts';

/** One request, read whole. */
export interface EntraRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
  /** The header `X-IDENTITY-HEADER`. */
  readonly identityHeader: string | undefined;
  readonly cookie: string | undefined;
  readonly origin: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What the routes work with. */
export interface EntraState extends TokenEndpoint {
  readonly sessions: Sessions;
  /** Origin at which browsers reach the stand-in. */
  readonly signInOrigin: string | undefined;
  /** `GET /discovery/v2.0/keys` and `POST …/token`, oldest first: method, path and status. */
  readonly log: string[];
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly answer: (request: EntraRequest, state: EntraState, tenant: string) => Reply | Promise<Reply>;
}

const ok = (json: unknown): Reply => ({ status: 200, json });
/** What any page may read. */
const forAll = (json: unknown): Reply => ({ status: 200, json, headers: { 'access-control-allow-origin': '*' } });

const AUTHORIZE = /^\/([\w-]+)\/oauth2\/v2\.0\/authorize$/;
const ADMIN_CONSENT = /^\/([\w-]+)(?:\/v2\.0)?\/adminconsent$/;

const routes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/([\w-]+)(?:\/v2\.0)?\/\.well-known\/openid-configuration$/,
    answer: (_request, { signInOrigin }, tenant) => forAll(openIdConfiguration(tenant, signInOrigin)),
  },
  {
    method: 'GET',
    path: /^\/[\w-]+\/discovery(?:\/v2\.0)?\/keys$/,
    answer: (_request, { keys }) => ok(keys.published),
  },
  { method: 'GET', path: /^\/common\/discovery\/instance$/, answer: () => forAll(instanceDiscovery()) },
  { method: 'GET', path: AUTHORIZE, answer: answerAuthorize },
  { method: 'POST', path: AUTHORIZE, answer: answerAuthorize },
  { method: 'GET', path: ADMIN_CONSENT, answer: answerAdminConsent },
  { method: 'POST', path: ADMIN_CONSENT, answer: answerAdminConsent },
  {
    method: 'POST',
    path: /^\/([\w-]+)\/oauth2\/v2\.0\/token$/,
    answer: ({ url, body, origin, now }, state, tenantId) =>
      answerTokenRequest(
        { tenantId, body, origin, now, correlationId: url.searchParams.get('client-request-id') },
        state,
      ),
  },
  { method: 'POST', path: /^\/local\/token$/, answer: giveOfficeToken },
  {
    method: 'POST',
    path: /^\/local\/broker$/,
    answer: async ({ body, now }, { app, keys, consents }) =>
      ok(await brokerToken(readJson(brokerRequest, body), app, keys, consents, now)),
  },
  {
    method: 'GET',
    path: /^\/local\/identity$/,
    answer: ({ url, ...request }, { app, keys }) => identityToken({ ...request, query: url.searchParams }, app, keys),
  },
  {
    method: 'POST',
    path: /^\/local\/faults$/,
    answer: ({ body }, { faults }) => {
      faults.add(readJson(faultList, body));
      return ok(faults.list());
    },
  },
  {
    method: 'DELETE',
    path: /^\/local\/faults$/,
    answer: (_request, { faults }) => {
      faults.clear();
      return ok([]);
    },
  },
  {
    method: 'POST',
    path: /^\/local\/consents$/,
    answer: ({ body }, { consents }) => {
      consents.takeBack(readJson(missingConsent, body));
      return ok([]);
    },
  },
  {
    method: 'DELETE',
    path: /^\/local\/consents$/,
    answer: (_request, { consents }) => {
      consents.grantAll();
      return ok([]);
    },
  },
  {
    method: 'GET',
    path: /^\/local\/state$/,
    answer: (_request, { faults, log }) => ok({ faults: faults.list(), log }),
  },
];

/**
 * Answers one request; requests under Entra's own paths are kept in the log.
 * @throws {RequestError} when nothing answers to it
 */
export async function answerRequest(request: EntraRequest, state: EntraState): Promise<Reply> {
  const { method, url } = request;
  for (const route of routes) {
    const match = route.method === method && route.path.exec(url.pathname);
    if (!match) continue;
    const reply = await route.answer(request, state, match[1] ?? '');
    if (!url.pathname.startsWith('/local/')) {
      state.log.push(`${method} ${url.pathname} ${'status' in reply ? reply.status : reply.silence}`);
    }
    return reply;
  }
  throw new RequestError(404, `The local Entra has no ${method} ${url.pathname}.`);
}

async function giveOfficeToken({ body, now }: EntraRequest, { app, keys }: EntraState): Promise<Reply> {
  const request = readJson(officeTokenRequest, body);
  return ok({ access_token: await officeToken(request, findPerson(request.user), app, keys, now) });
}

function readJson<Schema extends z.ZodType>(schema: Schema, body: string): z.output<Schema> {
  const text = z.string().transform((given, context) => {
    try {
      return JSON.parse(given) as unknown;
    } catch (error) {
      context.addIssue({ code: 'custom', message: `The body is not JSON: ${String(error)}.` });
      return z.NEVER;
    }
  });
  const read = text.pipe(schema).safeParse(body);
  if (read.success) return read.data;
  throw new RequestError(400, read.error.issues.map((issue) => [...issue.path, issue.message].join(': ')).join(' '));
}
