import { useCallback, useEffect } from 'react';
import type { ReplyOf } from '../../shared/contract/endpoint.ts';
import { getMe } from '../../shared/contract/me.ts';
import type { PaneServices } from './paneServices.ts';
import { useAction, type ActionState } from './useAction.ts';

/** The signed-in person and what applies to them. */
export type Person = ReplyOf<typeof getMe>;

/** Who is signed in; `signIn` is for a click, since windows may open. */
export interface SignedIn extends ActionState<Person> {
  readonly signIn: () => void;
}

/** Finds out who is signed in, silently at first. */
export function usePerson({ callApi, signIn }: PaneServices): SignedIn {
  const { run, running, value, problem } = useAction<Person>();
  const ask = useCallback((signal: AbortSignal) => callApi(getMe, { params: {} }, { signal }), [callApi]);
  useEffect(() => run(ask), [run, ask]);
  const signInFirst = useCallback(
    () =>
      run(async (signal) => {
        await signIn();
        return ask(signal);
      }),
    [run, signIn, ask],
  );
  return { running, value, problem, signIn: signInFirst };
}
