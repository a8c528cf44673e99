import { useCallback, useEffect } from 'react';
import { useAgainWhenOnline } from './useAgainWhenOnline.ts';
import { useAction, type ActionState } from './useAction.ts';

/** Something that is loaded when its component appears. */
export interface Loaded<Value> extends ActionState<Value> {
  /** Loads it again. */
  readonly again: () => void;
}

/** Loads something at once, and anew when what it depends on has changed. @param load the same function while nothing has */
export function useLoaded<Value>(load: (signal: AbortSignal) => Promise<Value>): Loaded<Value> {
  const { run, running, value, problem } = useAction<Value>();
  const again = useCallback(() => run(load), [run, load]);
  useEffect(again, [again]);
  useAgainWhenOnline(problem, again);
  return { running, value, problem, again };
}
