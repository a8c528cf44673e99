import { useReducer, useRef } from 'react';
import type { Receipt } from '../../shared/contract/push.ts';
import { completePush } from '../../shared/contract/pushes.ts';
import { cancelPush } from '../push/cancelPush.ts';
import { preparePush, type PreparedPush } from '../push/preparePush.ts';
import type { PushRun } from '../push/pushRun.ts';
import type { PushTarget } from '../push/pushTarget.ts';
import { runPush } from '../push/runPush.ts';
import { tableTotals } from '../push/tableTotals.ts';
import { workInStretches } from '../push/workInStretches.ts';
import { createTarget, type CreatedTarget } from './createTarget.ts';
import type { PaneServices } from './paneServices.ts';
import type { PushControl } from './pushControl.ts';
import type { PushOrder } from './pushOrder.ts';
import { noPush, pushReducer } from './pushReducer.ts';
import { useAction } from './useAction.ts';
import { wishOf } from './wishOf.ts';
import { usePushRun } from './usePushRun.ts';

/**
 * Drives pushes for the pane.
 * @param onCreated told when a push has created its dataset, which stays also when the push fails
 */
export function usePush(services: PaneServices, onCreated: (created: CreatedTarget) => void): PushControl {
  const { run, reset, ...action } = useAction<Receipt | undefined>();
  const [state, dispatch] = useReducer(pushReducer, noPush);
  const prepared = useRef<PreparedPush>(undefined);
  const { newRun, cancel, hurry } = usePushRun(services, (progress) => dispatch({ type: 'progress', progress }));

  async function targetOf({ target, table }: PushOrder): Promise<PushTarget> {
    if (target.kind === 'existing') return target.at;
    const created = await createTarget(services.callApi, target, table);
    onCreated(created);
    return created.target;
  }

  async function pushFresh(order: PushOrder, settings: PushRun): Promise<Receipt | undefined> {
    const target = await targetOf(order);
    const { table, mode, source } = order;
    const totals = await tableTotals(table, workInStretches());
    const input = { id: services.newId(), table, mode, source, target, totals };
    const push = await preparePush(input, settings.onProgress, settings.signal);
    prepared.current = push;
    if (!push) return undefined;
    dispatch({ type: 'cut', id: push.id, ranges: push.ranges });
    return runPush(push, settings);
  }

  async function pushAgain(confirm = state.confirmed): Promise<Receipt | undefined> {
    if (prepared.current) return runPush(prepared.current, newRun(confirm));
    return state.order && pushFresh(state.order, newRun(confirm));
  }

  async function closeEarlier(id: string): Promise<Receipt | undefined> {
    return prepared.current && cancelPush({ ...prepared.current, id }, newRun([]));
  }

  async function closeAndPush(id: string): Promise<Receipt | undefined> {
    await closeEarlier(id);
    if (prepared.current) prepared.current = { ...prepared.current, id: services.newId() };
    return pushAgain();
  }

  function start(order: PushOrder) {
    prepared.current = undefined;
    dispatch({ type: 'ordered', order });
    run(() => pushFresh(order, newRun([])));
  }

  return {
    ...action,
    ...state,
    start,
    resume(...confirmed) {
      dispatch({ type: 'confirmed', confirmed });
      run(() => pushAgain([...state.confirmed, ...confirmed]));
    },
    signInAndResume: () => run(() => services.signIn(wishOf(action.problem)).then(() => pushAgain())),
    cancel,
    hurry,
    stop: () => run(() => prepared.current && cancelPush(prepared.current, newRun([]))),
    continueUnfinished(unfinishedId) {
      dispatch({ type: 'continued', unfinishedId });
      if (prepared.current) prepared.current = { ...prepared.current, id: unfinishedId };
      run(() => pushAgain());
    },
    closeUnfinished(unfinishedId) {
      dispatch({ type: 'closingEarlier' });
      run(() => closeEarlier(unfinishedId));
    },
    closeAndResume: (unfinishedId) => run(() => closeAndPush(unfinishedId)),
    async treatAsLanded(treatAsLanded) {
      if (!prepared.current) throw new Error('There is no push whose rows could be in doubt.');
      const { target, id } = prepared.current;
      const params = { ...target, pushId: id };
      const receipt = await services.callApi(completePush, { params, body: { treatAsLanded: [...treatAsLanded] } });
      dispatch({ type: 'decided', receipt });
      return receipt;
    },
    startAsReplace() {
      if (!prepared.current || !state.order) return;
      start({ ...state.order, mode: 'replace', target: { kind: 'existing', at: prepared.current.target } });
    },
    leave() {
      prepared.current = undefined;
      dispatch({ type: 'left' });
      reset();
    },
  };
}
