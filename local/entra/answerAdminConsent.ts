import { HOME_TENANT } from '../people.ts';
import { EntraError } from './EntraError.ts';
import { redirectTo } from './redirectTo.ts';
import type { Reply } from './reply.ts';
import type { EntraRequest, EntraState } from './routes.ts';
import { readAuthorizeRequest } from './authorizeRequest.ts';
import { adminConsentPage, refusalPage, STEP } from './signInPages.ts';

/**
 * Answers the page on which an administrator allows the app to use Power BI for everybody.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
 */
export function answerAdminConsent({ url, method, body }: EntraRequest, { app, consents }: EntraState): Reply {
  let back: string;
  try {
    back = readAuthorizeRequest(url.searchParams, app).redirect_uri;
  } catch (error) {
    if (!(error instanceof EntraError)) throw error;
    return { status: 400, html: refusalPage(error.message) };
  }
  if (method === 'GET') return { status: 200, html: adminConsentPage() };
  const accepted = new URLSearchParams(body).get('step') === STEP.consent;
  if (accepted) consents.grantAll();
  const answer = accepted
    ? { admin_consent: 'True', tenant: HOME_TENANT, scope: url.searchParams.get('scope') ?? '' }
    : { error: 'access_denied', error_description: new EntraError(65004).message };
  const state = url.searchParams.get('state');
  return redirectTo(
    { redirect_uri: back, response_mode: 'query' },
    { ...answer, ...(state === null ? {} : { state }) },
  );
}
