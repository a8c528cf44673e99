import { dialogMessage, type DialogMessage } from './dialogMessage.ts';
import type { DialogQuery } from './dialogQuery.ts';
import { SignInError } from './signInError.ts';
import type { TokenSource } from './tokenSource.ts';

/** Milliseconds before its end from which a token is not used any more. */
const MARGIN = 60_000;

/**
 * Signs in on Entra's own pages in a window. Nothing can be renewed silently: when the token has run out, the person
 * clicks again. The token is kept in memory until then, because there is nobody else who keeps it.
 * @param open opens the dialog and gives what it said, as text
 * @param now milliseconds since 1970
 */
export function dialogTokenSource(open: (query: DialogQuery) => Promise<string>, now: () => number): TokenSource {
  let kept: { readonly token: string; readonly until: number } | undefined;

  async function ask(query: DialogQuery): Promise<DialogMessage> {
    const message = messageFrom(await open(query));
    if (message.kind === 'failed') throw new SignInError(message.outcome, message.sourceCode);
    return message;
  }

  return {
    choosesAccount: true,
    async getToken({ challenge, interactive, refused, otherAccount }) {
      const isKeptEnough = !interactive && challenge === undefined && kept?.token !== refused;
      if (isKeptEnough && kept && now() < kept.until) return kept.token;
      if (!interactive) throw new SignInError('click-needed');
      const message = await ask({
        for: 'token',
        ...(challenge === undefined ? {} : { claims: challenge }),
        ...(otherAccount === true ? { prompt: 'select_account' } : {}),
      });
      if (message.kind !== 'token') throw new SignInError('unknown');
      kept = { token: message.token, until: message.expiresAt - MARGIN };
      return kept.token;
    },
    askConsent: () => ask({ for: 'consent' }).then(() => undefined),
  };
}

/** The errors of what can't be read quote it, and what it holds belongs into no report. */
function messageFrom(text: string): DialogMessage {
  try {
    return dialogMessage.parse(JSON.parse(text));
  } catch {
    throw new SignInError('unknown');
  }
}
