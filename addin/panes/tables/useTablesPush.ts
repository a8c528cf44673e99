import { useRef, useState } from 'react';
import type { DoubtStep } from '../../push/doubtStep.ts';
import { pushTables, type TablesPush } from '../../push/pushTables.ts';
import type { TablesOrder } from '../../push/tablesOrder.ts';
import type { TablesProgress } from '../../push/tablesProgress.ts';
import type { TablesReceipt } from '../../push/tablesReceipt.ts';
import type { TablesRun } from '../../push/tablesRun.ts';
import type { PaneServices } from '../paneServices.ts';
import type { ActionState } from '../useAction.ts';
import { useCurableAction } from '../useCurableAction.ts';
import { useRunSignals } from '../useRunSignals.ts';
import { wishOf } from '../wishOf.ts';

/** The push of several tables and what can be done to it. `value` is the receipt. */
export interface TablesControl extends ActionState<TablesReceipt> {
  /** Whether the person is signing in, or consents, so that the push can go on. */
  readonly curing: boolean;
  readonly order: TablesOrder | undefined;
  readonly progress: TablesProgress | undefined;
  /** Whether one of the tables was begun: then the push has to go on or be stopped. */
  readonly isBegun: boolean;
  readonly start: (order: TablesOrder) => void;
  /** Goes on where it has stopped; what is done is skipped. */
  readonly resume: () => void;
  readonly signInAndResume: () => void;
  /** Asks for the consent that is missing, then goes on. */
  readonly consentAndResume: () => void;
  /** Asks the running push to end. */
  readonly cancel: () => void;
  /** Waits no longer for a push that ends or is counted. */
  readonly stopWaiting: () => void;
  /** Ends a push that has stopped; its receipt says what landed. */
  readonly stop: () => void;
  /** Closes the push of the table that has stopped, and goes on with the tables after it. */
  readonly leaveTable: () => void;
  /** Pushes the tables of which nothing was pushed. */
  readonly pushRest: () => void;
  /** Pushes a table once more in place of all its rows, then the tables that wait. */
  readonly startAgain: (table: string) => void;
  /** Does something about the rows of a table that are in doubt. */
  readonly resolve: (table: string, how: DoubtStep) => Promise<TablesReceipt>;
  /** Back to the form. */
  readonly leave: () => void;
}

/** Drives the push of several tables for the pane. */
export function useTablesPush({ callApi, clock, signIn, askConsent, newId }: PaneServices): TablesControl {
  const { run, reset, cure, ...action } = useCurableAction<TablesReceipt>();
  const [order, setOrder] = useState<TablesOrder>();
  const [progress, setProgress] = useState<TablesProgress>();
  const [isBegun, setBegun] = useState(false);
  const push = useRef<TablesPush>(undefined);
  const { renew, cancel, stopWaiting } = useRunSignals();

  function newRun(): TablesRun {
    const onProgress = (step: TablesProgress) => {
      setProgress(step);
      if (step.current) setBegun(true);
    };
    return { callApi, clock, onProgress, ...renew() };
  }

  function under(): TablesPush {
    if (!push.current) throw new Error('No tables are being pushed.');
    return push.current;
  }

  return {
    ...action,
    order,
    progress,
    isBegun,
    start(wanted) {
      push.current = pushTables(wanted);
      setOrder(wanted);
      setProgress(undefined);
      setBegun(false);
      run(() => under().run(newRun()));
    },
    resume: () => run(() => under().run(newRun())),
    signInAndResume: () =>
      cure(
        () => signIn(wishOf(action.problem)),
        () => under().run(newRun()),
      ),
    consentAndResume: () => cure(askConsent, () => under().run(newRun())),
    cancel,
    stopWaiting,
    stop: () => run(() => under().stop(newRun())),
    leaveTable: () => run(() => under().leave(newRun())),
    pushRest: () => run(() => under().runRest(newRun())),
    startAgain: (table) => run(() => under().startAgain(table, newId(), newRun())),
    resolve: (table, how) => under().resolve(table, how, { callApi }),
    leave: reset,
  };
}
