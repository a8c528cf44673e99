import type { Caller } from '../auth/caller.ts';
import type { PowerBi } from './powerBi.ts';
import { readError } from './readError.ts';
import { sendOnce } from './sendOnce.ts';

/** What stands between a caller and Power BI. */
export interface Connection {
  /** Origin of Power BI's REST API. */
  readonly apiUrl: string;
  /** The caller's token for Power BI. */
  readonly getToken: (caller: Caller) => Promise<string>;
  /** Drops a remembered token that Power BI no longer takes. */
  readonly forget: (caller: Caller) => void;
}

/** Power BI as this caller may use it. A request that may be repeated is, once, after an expired token. */
export function connectPowerBi(connection: Connection, caller: Caller): PowerBi {
  return {
    async checkSignedIn() {
      await connection.getToken(caller);
    },
    async send(request) {
      const answer = await sendOnce(connection.apiUrl, await connection.getToken(caller), request);
      if (!isExpired(answer.status, answer.text)) return answer;
      connection.forget(caller);
      if (!request.repeatable) return answer;
      return await sendOnce(connection.apiUrl, await connection.getToken(caller), request);
    },
  };
}

/** An expired token is a 403 at Power BI. Source: https://learn.microsoft.com/power-bi/developer/embedded/troubleshoot-rest-api */
function isExpired(status: number, text: string): boolean {
  return status === 401 || (status === 403 && readError(text).code === 'TokenExpired');
}
