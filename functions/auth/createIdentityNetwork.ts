import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import { request } from 'undici';
import * as z from 'zod';

/** Milliseconds for one request; the endpoint is on the machine itself. */
const DEADLINE = 5_000;

const jsonObject = z.record(z.string(), z.unknown());

/** Makes MSAL's network module for the managed identity, because MSAL's own has no deadline. */
export function createIdentityNetwork(): INetworkModule {
  async function send<T>(
    method: 'GET' | 'POST',
    url: string,
    { headers, body }: NetworkRequestOptions = {},
  ): Promise<NetworkResponse<T>> {
    const signal = AbortSignal.timeout(DEADLINE);
    const reply = await request(url, { method, headers: headers ?? {}, body: body ?? null, signal });
    const content = jsonObject.parse(JSON.parse((await reply.body.text()) || '{}'));
    const given = Object.entries(reply.headers).map(([name, value]) => [name, String(value)] as const);
    // MSAL's interface promises the caller's type unseen; MSAL reads the fields one by one.
    return { status: reply.statusCode, headers: Object.fromEntries(given), body: content as T };
  }

  return {
    sendGetRequestAsync: (url, given) => send('GET', url, given),
    sendPostRequestAsync: (url, given) => send('POST', url, given),
  };
}
