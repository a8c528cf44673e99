import { z } from 'zod';
import { outcomeOfOfficeCode } from './outcomeOfOfficeCode.ts';
import { SignInError } from './signInError.ts';
import type { TokenRequest, TokenSource } from './tokenSource.ts';

const officeError = z.object({ code: z.number() });

/**
 * Signs in through Office itself (Office SSO).
 * Calls wait for one another, because Office refuses a second one (13008). After 13013 no silent call goes to Office
 * until a person asks for sign-in, so that the pane can't loop.
 * @param getAccessToken `Office.auth.getAccessToken`
 */
export function officeTokenSource(getAccessToken: (options: Office.AuthOptions) => Promise<string>): TokenSource {
  let previous: Promise<unknown> = Promise.resolve();
  let stopped = false;

  async function ask(request: TokenRequest): Promise<string> {
    if (stopped && !request.interactive) throw new SignInError('too-often', 13013);
    stopped = false;
    try {
      return await getAccessToken(officeOptions(request));
    } catch (error) {
      const failure = signInErrorFrom(error);
      stopped = failure.outcome === 'too-often';
      throw failure;
    }
  }

  return {
    getToken(request) {
      const answer = previous.then(() => ask(request));
      previous = answer.catch(() => undefined); // the caller gets the failure; the next one only needs its turn
      return answer;
    },
  };
}

/**
 * A new object for every call: getAccessToken changes the one it is given. With a challenge Office asks the person
 * itself, in its own window; without a prompt it could not meet any.
 */
function officeOptions({ challenge, interactive }: TokenRequest): Office.AuthOptions {
  const mayAsk = interactive || challenge !== undefined;
  return {
    allowSignInPrompt: mayAsk,
    allowConsentPrompt: mayAsk,
    ...(challenge === undefined ? {} : { authChallenge: challenge }),
  };
}

function signInErrorFrom(error: unknown): SignInError {
  const known = officeError.safeParse(error);
  if (!known.success) return new SignInError('unknown', undefined, { cause: error });
  return new SignInError(outcomeOfOfficeCode(known.data.code), known.data.code, { cause: error });
}
