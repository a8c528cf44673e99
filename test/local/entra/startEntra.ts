import { z } from 'zod';
import { createEntra, type EntraOptions } from '../../../local/entra/createEntra.ts';
import { LOCAL_CLIENT_ID, LOCAL_CLIENT_SECRET } from '../../../local/people.ts';

/** A local Entra under test, and the requests that tests make to it. */
export interface StartedEntra {
  readonly url: string;
  /** A token as Office would give it; `request` is what `/local/token` takes. */
  token(request: Readonly<Record<string, unknown>>): Promise<string>;
  addFault(fault: unknown): Promise<void>;
  /** What was asked of Entra's own endpoints: method, path and status. */
  log(): Promise<string[]>;
  close(): Promise<void>;
}

/** The second audience of the local registration. */
export const APP_ID_URI = `api://localhost/${LOCAL_CLIENT_ID}`;

/** Starts a local Entra, on a free port when none is given. */
export async function startEntra(options: Partial<EntraOptions> = {}, port = 0): Promise<StartedEntra> {
  const entra = createEntra({
    clientId: LOCAL_CLIENT_ID,
    clientSecret: LOCAL_CLIENT_SECRET,
    appIdUri: APP_ID_URI,
    ...options,
  });
  const url = await entra.listen(port);
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const response = await fetch(`${url}${path}`, { method: 'POST', body: JSON.stringify(body) });
    const text = await response.text();
    if (response.status !== 200) throw new Error(text);
    return JSON.parse(text);
  };
  return {
    url,
    token: async (request) =>
      z.object({ access_token: z.string() }).parse(await post('/local/token', request)).access_token,
    addFault: async (fault) => {
      await post('/local/faults', fault);
    },
    log: async () => {
      const state: unknown = await (await fetch(`${url}/local/state`)).json();
      return z.object({ log: z.array(z.string()) }).parse(state).log;
    },
    close: () => entra.close(),
  };
}
