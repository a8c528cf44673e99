import { SignInError } from './signInError.ts';
import { signInNext, type SignInOutcome } from './signInOutcome.ts';
import type { TokenRequest, TokenSource, TokenSourceName } from './tokenSource.ts';

/** A source and what the setting calls it. */
export interface NamedSource extends TokenSource {
  readonly name: TokenSourceName;
}

/** The sources as one. */
export interface SourcesInOrder extends TokenSource {
  readonly askConsent: () => Promise<void>;
  /** Which source gave the last token. */
  readonly lastUsed: () => TokenSourceName | undefined;
}

/** What Office could not cure although the person clicked: for them another way is open, but not by itself. */
const stuckAfterClick: ReadonlySet<SignInOutcome> = new Set(['signed-out', 'restart-office', 'too-often']);

/**
 * Goes through the sources in their order until one gives a token. It goes on to the next only when the outcome calls
 * for another source, and asks a source that can't help no second time in this visit, so that nothing loops. The source
 * that worked stays the first one: only a click that it can't serve ends that, because a silent failure may pass.
 * @param load gives the sources; asked with each request
 */
export function sourcesInOrder(load: () => Promise<readonly NamedSource[]>): SourcesInOrder {
  const unfit = new Map<TokenSourceName, SignInError>();
  const worked = new Set<TokenSourceName>();
  let current: TokenSourceName | undefined;
  let answered: { readonly challenge: string; readonly by: TokenSourceName; readonly token: string } | undefined;

  /** The source that worked, and those after it: what is before it may use another account. */
  function fromCurrent(all: readonly NamedSource[]): readonly NamedSource[] {
    return all.slice(Math.max(0, positionOf(all, current)));
  }

  /** The sources that a request may go to, in their order. */
  function candidates(all: readonly NamedSource[], request: TokenRequest): readonly NamedSource[] {
    const started = fromCurrent(all);
    if (request.otherAccount === true) return all.filter((source) => source.choosesAccount === true);
    const fit = started.filter(({ name }) => !unfit.has(name));
    const beyond = positionOf(fit, unableToMeet(request)) + 1;
    const left = fit.slice(beyond);
    return left.length === 0 && request.interactive ? started : left;
  }

  /**
   * Who has answered the request's challenge with a token that didn't meet it. A token that was got without the
   * challenge, before or after, says nothing about that.
   */
  function unableToMeet({ challenge, refused }: TokenRequest): TokenSourceName | undefined {
    if (answered?.challenge !== challenge) return undefined;
    return refused === undefined || refused === answered?.token ? answered?.by : undefined;
  }

  async function firstThatWorks<Answer>(
    sources: readonly NamedSource[],
    ask: (source: NamedSource) => Promise<Answer>,
    clicked: boolean,
  ): Promise<Answer> {
    let first: SignInError | undefined;
    for (const source of sources) {
      try {
        return await ask(source);
      } catch (error) {
        if (!(error instanceof SignInError)) throw error;
        const isLast = source === sources.at(-1);
        if (!needsOther(error) && (isLast || !clicked || !stuckAfterClick.has(error.outcome))) throw error;
        first ??= error;
      }
    }
    throw first ?? [...unfit.values()][0] ?? new SignInError('not-supported');
  }

  async function tokenFrom(source: NamedSource, request: TokenRequest): Promise<string> {
    try {
      const token = await source.getToken(request);
      current = source.name;
      worked.add(source.name);
      unfit.delete(source.name);
      if (request.challenge !== undefined) answered = { challenge: request.challenge, by: source.name, token };
      return token;
    } catch (error) {
      const mayPass = !request.interactive && worked.has(source.name);
      if (error instanceof SignInError && needsOther(error) && !mayPass) unfit.set(source.name, error);
      throw error;
    }
  }

  return {
    async getToken(request) {
      const sources = candidates(await load(), request);
      if (sources.length === 0 && request.otherAccount === true) throw new SignInError('account-fixed');
      return firstThatWorks(sources, (source) => tokenFrom(source, request), request.interactive);
    },
    async askConsent() {
      const all = await load();
      const able = all.filter(({ name, askConsent }) => askConsent !== undefined && !unfit.has(name));
      if (able.length === 0) throw new SignInError('needs-admin');
      const ofAccount = fromCurrent(all).filter((source) => able.includes(source));
      await firstThatWorks(ofAccount.length === 0 ? able : ofAccount, async ({ askConsent }) => askConsent?.(), true);
    },
    lastUsed: () => current,
  };
}

/** Whether only another source can help. */
function needsOther({ outcome }: SignInError): boolean {
  return signInNext[outcome] === 'other-source';
}

function positionOf(sources: readonly NamedSource[], name: TokenSourceName | undefined): number {
  return sources.findIndex((source) => source.name === name);
}
