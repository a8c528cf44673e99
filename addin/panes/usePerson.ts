import { useCallback } from 'react';
import type { ReplyOf } from '../../shared/contract/endpoint.ts';
import { getMe } from '../../shared/contract/me.ts';
import type { PaneServices } from './paneServices.ts';
import { useLoaded, type Loaded } from './useLoaded.ts';

/** The signed-in person and what applies to them. */
export type Person = ReplyOf<typeof getMe>;

/** Finds out who is signed in, without a window; `again` after each sign-in. */
export function usePerson({ callApi }: Pick<PaneServices, 'callApi'>): Loaded<Person> {
  const ask = useCallback((signal: AbortSignal) => callApi(getMe, { params: {} }, { signal }), [callApi]);
  return useLoaded(ask);
}
