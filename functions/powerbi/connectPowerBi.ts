import type { Caller } from '../auth/caller.ts';
import { claimsFromChallenge } from './claimsFromChallenge.ts';
import type { PowerBi } from './powerBi.ts';
import { readError } from './readError.ts';
import { sendOnce, type Answer } from './sendOnce.ts';

/** What stands between a caller and Power BI. */
export interface Connection {
  /** Origin of Power BI's REST API. */
  readonly apiUrl: string;
  /** The caller's token for Power BI. */
  readonly getToken: (caller: Caller) => Promise<string>;
  /** Drops a remembered token that Power BI no longer takes; a newer one stays. */
  readonly forget: (caller: Caller, token: string) => void;
}

/**
 * Power BI as this caller may use it. A request that may be repeated is, once, after an expired token; not after a
 * claims challenge, because the same sign-in would give the same token again.
 */
export function connectPowerBi(connection: Connection, caller: Caller): PowerBi {
  return {
    async checkSignedIn() {
      await connection.getToken(caller);
    },
    async send(request) {
      const token = await connection.getToken(caller);
      const answer = await sendOnce(connection.apiUrl, token, request);
      const challenged = isChallenge(answer);
      if (!challenged && !isExpired(answer)) return answer;
      connection.forget(caller, token);
      if (challenged || !request.repeatable) return answer;
      return await sendOnce(connection.apiUrl, await connection.getToken(caller), request);
    },
  };
}

function isChallenge({ status, wwwAuthenticate }: Answer): boolean {
  return (status === 401 || status === 403) && claimsFromChallenge(wwwAuthenticate) !== undefined;
}

/** An expired token is a 403 at Power BI. Source: https://learn.microsoft.com/power-bi/developer/embedded/troubleshoot-rest-api */
function isExpired(answer: Answer): boolean {
  return answer.status === 401 || (answer.status === 403 && readError(answer).code === 'TokenExpired');
}
