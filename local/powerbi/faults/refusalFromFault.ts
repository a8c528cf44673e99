import { jsonAnswer } from '../http/answer.ts';
import { featureDeprecated, tokenExpired } from '../http/knownErrors.ts';
import { emptyRefusal, messageRefusal, modelRefusal, pbiErrorRefusal, Refusal } from '../http/refusal.ts';
import type { Fault } from './fault.ts';

/** The refusal that a fault injects before anything is done; undefined where its effect is another. */
export function refusalFromFault(fault: Fault): Refusal | undefined {
  if (fault.tokenExpired) return tokenExpired();
  if (fault.featureDeprecated) return featureDeprecated();
  if (fault.claimsChallenge !== undefined) return claimsChallenge(fault.claimsChallenge);
  return fault.status === undefined ? undefined : statusRefusal(fault.status, fault);
}

function claimsChallenge(claims: string): Refusal {
  const authority = 'https://login.microsoftonline.com/common/oauth2/authorize';
  const encoded = Buffer.from(claims).toString('base64');
  const challenge = `Bearer realm="", authorization_uri="${authority}", error="insufficient_claims", claims="${encoded}"`;
  return withHeader(pbiErrorRefusal(401, 'PowerBINotAuthorizedException'), 'www-authenticate', challenge);
}

function statusRefusal(status: number, { body, retryAfter }: Fault): Refusal {
  const refusal = bodyRefusal(status, body ?? (status === 429 ? 'message' : 'error'), retryAfter ?? 30);
  return retryAfter === undefined ? refusal : withHeader(refusal, 'retry-after', String(retryAfter));
}

function bodyRefusal(status: number, body: Exclude<Fault['body'], undefined>, seconds: number): Refusal {
  const message = 'This failure was injected into the local Power BI.';
  switch (body) {
    case 'error':
      return messageRefusal(status, 'InjectedFault', message);
    case 'pbiError':
      return pbiErrorRefusal(status, 'InjectedFault');
    case 'details':
      return new Refusal({ ...modelRefusal(message, 'request').answer, status });
    case 'message': {
      const text = `You have exceeded the amount of requests allowed in the current time frame and further requests will fail. Retry in ${seconds} seconds.`;
      return new Refusal(jsonAnswer(status, { message: status === 429 ? text : message }));
    }
    case 'text':
      return new Refusal({ status, headers: { 'content-type': 'text/plain' }, body: 'An error has occurred' });
    case 'empty':
      return emptyRefusal(status, 'The request could not be processed due to missing or invalid information');
  }
}

function withHeader({ answer }: Refusal, name: string, value: string): Refusal {
  return new Refusal({ ...answer, headers: { ...answer.headers, [name]: value } });
}
