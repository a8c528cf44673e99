import { AuthError, ConfidentialClientApplication } from '@azure/msal-node';
import { Problem } from '../../shared/problem.ts';
import type { Caller } from './caller.ts';
import type { Cloud } from './cloud.ts';
import { createEntraNetwork } from './createEntraNetwork.ts';
import { exchangeFailureFrom, type ExchangeFailure } from './exchangeFailureFrom.ts';
import type { MsalCredential } from './msalCredentialFrom.ts';

/** A Power BI token, and how long it is good for in milliseconds. */
export interface ExchangedToken {
  readonly kind: 'token';
  readonly accessToken: string;
  readonly lifetime: number;
}

/** Exchanges the caller's token for a Power BI token once; it answers with a failure instead of throwing one. */
export type ExchangeToken = (caller: Caller) => Promise<ExchangedToken | ExchangeFailure>;

/** What {@link createTokenExchange} needs. */
export interface TokenExchangeOptions {
  readonly cloud: Cloud;
  readonly clientId: string;
  readonly credential: MsalCredential;
  readonly scopes: readonly string[];
  readonly loopbackUrl: string | undefined;
  /** Milliseconds for one request to Entra. */
  readonly deadline: number;
}

/** Seconds, for an answer that doesn't say how long its token is good for; Entra's own are good for an hour or more. */
const UNKNOWN_LIFETIME = 600;

/**
 * Makes the on-behalf-of exchange. Each gets an MSAL client of its own: a shared one spreads one person's 503 to all,
 * never drops a person's tokens and reads its whole cache at every call.
 * The authority is the caller's tenant; `common` fails for guests.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow
 */
export function createTokenExchange(options: TokenExchangeOptions): ExchangeToken {
  return async function exchangeToken(caller) {
    const network = createEntraNetwork(options);
    const client = new ConfidentialClientApplication({
      auth: {
        clientId: options.clientId,
        authority: `${options.cloud.login}/${caller.tenantId}`,
        ...options.credential,
      },
      system: { networkClient: network.module },
    });
    try {
      const result = await client.acquireTokenOnBehalfOf({
        oboAssertion: caller.assertion,
        scopes: [...options.scopes],
        skipCache: true,
      });
      const { status, said } = network.lastAnswer();
      if (status !== 200 || !result?.accessToken) return exchangeFailureFrom(undefined, network.lastAnswer());
      const seconds = said?.expiresIn ?? UNKNOWN_LIFETIME;
      return { kind: 'token', accessToken: result.accessToken, lifetime: seconds * 1000 };
    } catch (error) {
      if (error instanceof Problem) return { kind: 'refused', problem: error };
      if (!(error instanceof AuthError)) throw error;
      return exchangeFailureFrom(error, network.lastAnswer());
    }
  };
}
