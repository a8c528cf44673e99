import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { people, type Person } from '../people.ts';
import { checkAuthorizeRequest, readAuthorizeRequest, type AuthorizeRequest } from './authorizeRequest.ts';
import { asksForChallenge } from './claimsChallenge.ts';
import { clientInfo } from './clientInfo.ts';
import type { Session } from './createSessions.ts';
import { EntraError } from './EntraError.ts';
import { redirectTo } from './redirectTo.ts';
import type { Reply } from './reply.ts';
import type { EntraRequest, EntraState } from './routes.ts';
import { scopesFrom } from './scopesFrom.ts';
import { approvePage, consentPage, needsAdminPage, pickPage, refusalPage, STEP } from './signInPages.ts';

/**
 * Answers the authorize endpoint: signs somebody in on pages, or silently with `prompt=none`, and sends the browser
 * back with a code.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
 */
export function answerAuthorize(request: EntraRequest, state: EntraState, tenant: string): Reply {
  const asked = readOrRefuse(request, state);
  if ('reply' in asked) return asked.reply;
  try {
    checkAuthorizeRequest(asked.request, state.app);
    return request.method === 'POST'
      ? afterPage(request, asked.request, state, tenant)
      : begin(request, asked.request, state, tenant);
  } catch (error) {
    if (!(error instanceof EntraError)) throw error;
    // Whose account a tenant doesn't know is sent back only where no page may be shown.
    const staysHere = error.aadsts === 50020 && asked.request.prompt !== 'none';
    return staysHere ? refusal(error) : sendBack(asked.request, error, request.now);
  }
}

function readOrRefuse(
  { url }: EntraRequest,
  { app }: EntraState,
): { readonly request: AuthorizeRequest } | { readonly reply: Reply } {
  try {
    return { request: readAuthorizeRequest(url.searchParams, app) };
  } catch (error) {
    if (!(error instanceof EntraError)) throw error;
    return { reply: refusal(error) };
  }
}

function refusal({ message }: EntraError): Reply {
  return { status: 400, html: refusalPage(message) };
}

function begin({ cookie, now }: EntraRequest, request: AuthorizeRequest, state: EntraState, tenant: string): Reply {
  const hinted = people.find(({ upn }) => upn === request.login_hint);
  const found = state.sessions.find(cookie);
  const session = hinted === undefined || hinted === found?.person ? found : undefined;
  const picks = request.prompt === 'login' || request.prompt === 'select_account';
  if (session !== undefined && !picks) checkAccount(session.person, tenant);
  if (request.prompt === 'none') return silently(request, session, state, now);
  if (session !== undefined && !picks) return nextStep(request, session, state, now);
  const candidates = people.filter((person) => isKnownTo(tenant, person));
  return { status: 200, html: pickPage(hinted === undefined || picks ? candidates : [hinted]) };
}

function isKnownTo(tenant: string, { tenantId }: Person): boolean {
  return tenant === tenantId || tenant === 'organizations';
}

function checkAccount(person: Person, tenant: string): void {
  if (!isKnownTo(tenant, person)) throw new EntraError(50020);
}

function silently(request: AuthorizeRequest, session: Session | undefined, state: EntraState, now: number): Reply {
  if (session === undefined) throw new EntraError(50058);
  if (asksForChallenge(request.claims) && !session.secondFactor) throw new EntraError(50076);
  if (needsConsent(request, session.person, state)) throw new EntraError(65001);
  return giveCode(request, session, state, now);
}

function afterPage(
  { body, cookie, now }: EntraRequest,
  request: AuthorizeRequest,
  state: EntraState,
  tenant: string,
): Reply {
  const form = new URLSearchParams(body);
  const picked = people.find(({ user }) => user === form.get('user'));
  const session = picked === undefined ? state.sessions.find(cookie) : { person: picked, secondFactor: false };
  if (session === undefined) throw new EntraError(65004);
  checkAccount(session.person, tenant);
  if (picked !== undefined) return signedIn(request, session, state, now);
  if (form.get('step') === STEP.cancel) throw new EntraError(whyCancelled(request, session, state));
  if (form.get('step') === STEP.approve) return signedIn(request, { ...session, secondFactor: true }, state, now);
  state.consents.grant(session.person);
  return giveCode(request, session, state, now);
}

function signedIn(request: AuthorizeRequest, session: Session, state: EntraState, now: number): Reply {
  const reply = nextStep(request, session, state, now);
  const headers = 'headers' in reply ? reply.headers : {};
  return { ...reply, headers: { ...headers, 'set-cookie': state.sessions.begin(session) } };
}

function nextStep(request: AuthorizeRequest, session: Session, state: EntraState, now: number): Reply {
  if (asksForChallenge(request.claims) && !session.secondFactor) {
    return { status: 200, html: approvePage(session.person) };
  }
  if (!needsConsent(request, session.person, state)) return giveCode(request, session, state, now);
  const page = state.consents.mayConsent(session.person) ? consentPage(session.person) : needsAdminPage();
  return { status: 200, html: page };
}

/** Who can't consent hasn't declined to. */
function whyCancelled(request: AuthorizeRequest, { person }: Session, state: EntraState): number {
  return needsConsent(request, person, state) && !state.consents.mayConsent(person) ? 90094 : 65004;
}

/** Our own API has pre-authorised its app, so only Power BI asks for consent. */
function needsConsent(request: AuthorizeRequest, person: Person, { app, consents }: EntraState): boolean {
  if (scopesFrom(request.scope, app).resource === 'our-api') return false;
  return request.prompt === 'consent' || !consents.has(person);
}

function giveCode(request: AuthorizeRequest, session: Session, { codes }: EntraState, now: number): Reply {
  return redirectTo(request, {
    code: codes.give({ request, session }, now),
    client_info: clientInfo(session.person),
    session_state: randomUUID(),
    state: request.state,
  });
}

function sendBack(request: AuthorizeRequest, error: EntraError, now: number): Reply {
  const answer = z.record(z.string(), z.coerce.string()).parse(error.body(now, randomUUID()));
  // The authorize endpoint has a name of its own for what the token endpoint calls invalid_grant.
  const own = error.aadsts === 65001 ? { error: 'consent_required' } : {};
  return redirectTo(request, { ...answer, ...own, state: request.state });
}
