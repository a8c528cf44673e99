import { z } from 'zod';

/** Who is signed in to Office on this page, and how its sign-in goes wrong when it should. */
export interface SignIn {
  /** A person of the local cloud; `nobody` for a user who is not signed in to Office. */
  readonly user: string;
  /** The 13xxx code that every sign-in answers, to try the pane's handling; null when sign-in works. */
  readonly errorCode: number | null;
  /** Whether Office gets tokens for the pane (nested app authentication). It says that it does in any case. */
  readonly nested: 'works' | 'off';
  /** Whether the browser lets the pane open windows. */
  readonly windows: 'open' | 'blocked';
}

/** What `Office.auth.getAccessToken` answers. */
export type SignInAnswer = { readonly accessToken: string } | { readonly errorCode: number };

/** The user is not signed in to Office: learn.microsoft.com/office/dev/add-ins/develop/troubleshoot-sso-in-office-add-ins */
const NOT_SIGNED_IN = 13001;

/** Office could not get a token from Entra. */
const NO_TOKEN = 13006;

const reply = z.object({ access_token: z.string() });

/** Gets a token for the signed-in person from the local Entra, as Office would. `challenge` is a claims challenge, word for word. */
export async function getAccessToken(
  { user, errorCode }: Pick<SignIn, 'user' | 'errorCode'>,
  challenge: string | undefined,
  send: typeof fetch = fetch,
): Promise<SignInAnswer> {
  if (errorCode !== null) return { errorCode };
  if (user === 'nobody') return { errorCode: NOT_SIGNED_IN };
  const response = await send('/workbook/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user, challenge }),
  });
  if (!response.ok) return { errorCode: NO_TOKEN };
  return { accessToken: reply.parse(await response.json()).access_token };
}
