import { useReducer, useRef } from 'react';
import { cancelPush as cancelEndpoint, type Receipt } from '../../shared/contract/pushes.ts';
import { cancelPush } from '../push/cancelPush.ts';
import { preparePush, type PreparedPush } from '../push/preparePush.ts';
import type { PushProgress } from '../push/pushProgress.ts';
import type { PushRun } from '../push/pushRun.ts';
import type { PushTarget } from '../push/pushTarget.ts';
import { runPush } from '../push/runPush.ts';
import { createTarget, type CreatedTarget } from './createTarget.ts';
import type { PaneServices } from './paneServices.ts';
import type { PushOrder } from './pushOrder.ts';
import { noPush, pushReducer, type PushState } from './pushReducer.ts';
import { useAction, type ActionState } from './useAction.ts';

/** One push and what can be done to it. `value` is the receipt. */
export interface PushControl extends ActionState<Receipt | undefined>, PushState {
  readonly start: (order: PushOrder) => void;
  /** Runs the same push again; what landed is skipped. */
  readonly resume: (confirm?: PushRun['confirm']) => void;
  readonly signInAndResume: () => void;
  /** Asks the running push to end; the receipt says what landed. */
  readonly cancel: () => void;
  /** Closes a push that has stopped; its receipt says what landed. */
  readonly stop: () => void;
  /** Goes on with an earlier push of the same rows, which stands in the way; what landed of it is skipped. */
  readonly continueUnfinished: (unfinishedId: string) => void;
  /** Closes an earlier push that stands in the way, then goes on. */
  readonly closeAndResume: (unfinishedId: string) => void;
  /** Back to the form. */
  readonly leave: () => void;
}

/**
 * Drives pushes for the pane.
 * @param onCreated told when a push has created its dataset, which stays also when the push fails
 */
export function usePush(services: PaneServices, onCreated: (created: CreatedTarget) => void): PushControl {
  const { run, reset, ...action } = useAction<Receipt | undefined>();
  const [state, dispatch] = useReducer(pushReducer, noPush);
  const prepared = useRef<PreparedPush>(undefined);
  const cancelling = useRef(new AbortController());
  const onProgress = (progress: PushProgress) => dispatch({ type: 'progress', progress });

  function newRun(confirm?: PushRun['confirm']): PushRun {
    cancelling.current = new AbortController();
    const { callApi, clock } = services;
    return { callApi, clock, onProgress, signal: cancelling.current.signal, confirm };
  }

  async function targetOf({ target, table }: PushOrder): Promise<PushTarget> {
    if (target.kind === 'existing') return target.at;
    const created = await createTarget(services.callApi, target, table);
    onCreated(created);
    return created.target;
  }

  async function pushFresh(order: PushOrder): Promise<Receipt | undefined> {
    const settings = newRun();
    const target = await targetOf(order);
    const { table, mode, source } = order;
    prepared.current = await preparePush(
      { id: services.newId(), table, mode, source, target },
      onProgress,
      settings.signal,
    );
    return prepared.current && runPush(prepared.current, settings);
  }

  async function pushAgain(confirm?: PushRun['confirm']): Promise<Receipt | undefined> {
    if (prepared.current) return runPush(prepared.current, newRun(confirm));
    return state.order && pushFresh(state.order);
  }

  async function closeAndPush(pushId: string): Promise<Receipt | undefined> {
    if (!prepared.current) return undefined;
    await services.callApi(cancelEndpoint, { params: { ...prepared.current.target, pushId } });
    prepared.current = { ...prepared.current, id: services.newId() };
    return pushAgain();
  }

  return {
    ...action,
    ...state,
    start(order) {
      prepared.current = undefined;
      dispatch({ type: 'ordered', order });
      run(() => pushFresh(order));
    },
    resume: (confirm) => run(() => pushAgain(confirm)),
    signInAndResume: () => run(() => services.signIn().then(() => pushAgain())),
    cancel: () => cancelling.current.abort(),
    stop: () => run(() => prepared.current && cancelPush(prepared.current, newRun())),
    continueUnfinished(unfinishedId) {
      dispatch({ type: 'continued', unfinishedId });
      // The service lets a push go on only with the very rows that it began with.
      if (prepared.current) prepared.current = { ...prepared.current, id: unfinishedId };
      run(() => pushAgain());
    },
    closeAndResume: (unfinishedId) => run(() => closeAndPush(unfinishedId)),
    leave() {
      prepared.current = undefined;
      dispatch({ type: 'left' });
      reset();
    },
  };
}
