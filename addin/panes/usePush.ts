import { useReducer } from 'react';
import type { Receipt } from '../../shared/contract/push.ts';
import type { Confirmation } from '../push/pushRun.ts';
import type { CreatedTarget } from './createTarget.ts';
import type { PaneServices } from './paneServices.ts';
import type { PushControl } from './pushControl.ts';
import type { PushOrder } from './pushOrder.ts';
import { noPush, pushReducer } from './pushReducer.ts';
import { useCurableAction } from './useCurableAction.ts';
import { usePushRun } from './usePushRun.ts';
import { usePushWork } from './usePushWork.ts';
import { wishOf } from './wishOf.ts';

/**
 * Drives pushes for the pane.
 * @param onCreated told when a push has created its dataset, which stays also when the push fails
 */
export function usePush(services: PaneServices, onCreated: (created: CreatedTarget) => void): PushControl {
  const { run, reset, cure, ...action } = useCurableAction<Receipt | undefined>();
  const [state, dispatch] = useReducer(pushReducer, noPush);
  const { newRun, cancel, stopWaiting, hurry } = usePushRun(services, (progress) =>
    dispatch({ type: 'progress', progress }),
  );
  const work = usePushWork(services, newRun, dispatch, onCreated);

  function order(ordered: PushOrder) {
    work.forget();
    dispatch({ type: 'ordered', order: ordered });
  }

  function start(ordered: PushOrder) {
    order(ordered);
    run(() => work.pushFresh(ordered));
  }

  async function pushAgain(confirm: readonly Confirmation[] = state.confirmed) {
    return state.order && work.pushAgain(state.order, confirm, state.unfinishedId);
  }

  return {
    ...action,
    ...state,
    start,
    goOn(ordered, unfinishedId) {
      order(ordered);
      dispatch({ type: 'continued', unfinishedId });
      run(() => work.pushFresh(ordered, unfinishedId));
    },
    startInPlace(ordered, earlierId) {
      order(ordered);
      run(() => work.pushInPlace(ordered, earlierId));
    },
    resume(...confirmed) {
      dispatch({ type: 'confirmed', confirmed });
      run(() => pushAgain([...state.confirmed, ...confirmed]));
    },
    signInAndResume: () =>
      cure(
        () => services.signIn(wishOf(action.problem)),
        () => pushAgain(),
      ),
    consentAndResume: () => cure(services.askConsent, () => pushAgain()),
    cancel,
    stopWaiting,
    hurry,
    stop: () => run(() => work.stop()),
    continueUnfinished(unfinishedId) {
      dispatch({ type: 'continued', unfinishedId });
      work.rename(unfinishedId);
      run(() => pushAgain());
    },
    closeUnfinished(unfinishedId) {
      dispatch({ type: 'closingEarlier' });
      run(() => work.close(unfinishedId));
    },
    closeAndResume: (unfinishedId) =>
      run(async () => {
        await work.close(unfinishedId);
        work.rename(services.newId());
        return pushAgain();
      }),
    async resolve(how) {
      const receipt = await work.resolve(how);
      dispatch({ type: 'decided', receipt });
      return receipt;
    },
    startAsReplace() {
      const push = work.prepared();
      if (!push || !state.order) return;
      start({ ...state.order, mode: 'replace', target: { kind: 'existing', at: push.target } });
    },
    leave() {
      work.forget();
      dispatch({ type: 'left' });
      reset();
    },
  };
}
