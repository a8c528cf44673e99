import { useCallback } from 'react';
import { problemAfterCure } from './problemAfterCure.ts';
import { useAction, type Action } from './useAction.ts';

/** An action whose problem a person can cure, by a sign-in for example. */
export interface CurableAction<Value> extends Action<Value> {
  /** Whether the person is about to cure the problem, in another window for example. */
  readonly curing: boolean;
  /** Runs the work once the cure has succeeded. While it fails, the problem stays, and the cure can be taken again. */
  readonly cure: (by: () => Promise<void>, work: () => Promise<Value>) => void;
}

/** Runs asynchronous work for a component, see `useAction`, and what cures its problems. */
export function useCurableAction<Value>(): CurableAction<Value> {
  const { run: start, reset: end, ...action } = useAction<Value>();
  const { run: runCure, reset: forgetCure, ...curing } = useAction<undefined>();
  const run = useCallback<Action<Value>['run']>(
    (work) => {
      forgetCure();
      start(work);
    },
    [forgetCure, start],
  );
  const reset = useCallback(() => {
    forgetCure();
    end();
  }, [forgetCure, end]);
  return {
    ...action,
    curing: curing.running,
    problem: action.problem && problemAfterCure(action.problem, curing.problem),
    run,
    reset,
    cure: (by, work) =>
      runCure(async () => {
        await by();
        run(() => work());
        return undefined;
      }),
  };
}
