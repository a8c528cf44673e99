import { useCallback, useState } from 'react';
import type { PaneServices } from '../paneServices.ts';
import type { ShownProblem } from '../shownProblem.ts';
import { useLoaded } from '../useLoaded.ts';
import type { Person } from '../usePerson.ts';
import { readUnfinished } from './readUnfinished.ts';
import { knownFromBegun, type KnownPush, type MetPush, type UnfinishedPush } from './unfinishedPush.ts';

/** The person's pushes that have stopped before their end. */
export interface Unfinished {
  readonly pushes: readonly UnfinishedPush[];
  readonly problem: ShownProblem | undefined;
  /** Looks again. */
  readonly look: () => void;
  /** Id of the push that was asked for, whose notice takes the focus. */
  readonly asked: string | undefined;
  /** Shows a push, also one that was begun in another browser. */
  readonly show: (push: MetPush) => void;
}

const NONE: readonly UnfinishedPush[] = [];

/**
 * Looks for pushes that have stopped before their end: those that this browser keeps, and the one that was asked for.
 * @param isShown whether there is room for them: each time there is, it looks again
 */
export function useUnfinished(services: PaneServices, person: Person | undefined, isShown: boolean): Unfinished {
  const [asked, setAsked] = useState<KnownPush>();
  const isAsking = isShown && person !== undefined;
  const load = useCallback(
    async (signal: AbortSignal) => {
      if (!isAsking) return undefined;
      const kept = (await services.begunPushes.list()).map(knownFromBegun);
      const other = asked && kept.every(({ id }) => id !== asked.id) ? [asked] : [];
      return readUnfinished(services, [...other, ...kept], signal);
    },
    [services, isAsking, asked],
  );
  const { value, problem, again: look } = useLoaded(load);
  return {
    pushes: isAsking ? (value ?? NONE) : NONE,
    problem: isAsking ? problem : undefined,
    look,
    asked: asked?.id,
    show: (push) => setAsked({ ...push, begun: undefined }),
  };
}
