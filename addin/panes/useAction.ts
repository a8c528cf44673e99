import { useCallback, useEffect, useReducer, useRef } from 'react';
import { outcomeOf } from './outcomeOf.ts';
import type { ShownProblem } from './shownProblem.ts';

/** Where an action stands. `value` is its last result and stays while it runs again. */
export interface ActionState<Value> {
  readonly running: boolean;
  readonly value: Value | undefined;
  readonly problem: ShownProblem | undefined;
}

/** An action and the ways to run it. */
export interface Action<Value> extends ActionState<Value> {
  /** Starts the work; a run that is under way is aborted and its result dropped. */
  readonly run: (work: (signal: AbortSignal) => Promise<Value> | Value) => void;
  /** Aborts what runs and forgets value and problem. */
  readonly reset: () => void;
}

type Step<Value> =
  | { readonly type: 'started' }
  | { readonly type: 'reset' }
  | { readonly type: 'done'; readonly value: Value }
  | { readonly type: 'failed'; readonly problem: ShownProblem };

/** Runs asynchronous work for a component. Its errors come out as `problem`. */
export function useAction<Value>(): Action<Value> {
  const [state, dispatch] = useReducer(actionReducer<Value>, { running: false, value: undefined, problem: undefined });
  const controller = useRef<AbortController>(undefined);

  const run = useCallback((work: (signal: AbortSignal) => Promise<Value> | Value) => {
    controller.current?.abort();
    const mine = new AbortController();
    controller.current = mine;
    dispatch({ type: 'started' });
    void finish(work, mine.signal, dispatch);
  }, []);

  const reset = useCallback(() => {
    controller.current?.abort();
    dispatch({ type: 'reset' });
  }, []);

  useEffect(() => () => controller.current?.abort(), []);
  return { ...state, run, reset };
}

async function finish<Value>(
  work: (signal: AbortSignal) => Promise<Value> | Value,
  signal: AbortSignal,
  dispatch: (step: Step<Value>) => void,
): Promise<void> {
  const outcome = await outcomeOf(() => work(signal));
  if (signal.aborted) return;
  dispatch('value' in outcome ? { type: 'done', value: outcome.value } : { type: 'failed', problem: outcome.problem });
}

function actionReducer<Value>(state: ActionState<Value>, step: Step<Value>): ActionState<Value> {
  switch (step.type) {
    case 'started':
      return { ...state, running: true, problem: undefined };
    case 'reset':
      return { running: false, value: undefined, problem: undefined };
    case 'done':
      return { running: false, value: step.value, problem: undefined };
    case 'failed':
      return { running: false, value: undefined, problem: step.problem };
  }
}
