import { useRef, type ActionDispatch } from 'react';
import type { Receipt } from '../../shared/contract/push.ts';
import { completePush } from '../../shared/contract/pushes.ts';
import { cancelPush } from '../push/cancelPush.ts';
import { preparePush, type PreparedPush } from '../push/preparePush.ts';
import { completionOf, type DoubtStep } from '../push/doubtStep.ts';
import type { Confirmation, PushRun } from '../push/pushRun.ts';
import type { PushTarget } from '../push/pushTarget.ts';
import { stopPush } from '../push/stopPush.ts';
import { tableTotals } from '../push/tableTotals.ts';
import { workInStretches } from '../push/workInStretches.ts';
import { createTarget, type CreatedTarget } from './createTarget.ts';
import type { PaneServices } from './paneServices.ts';
import type { PushOrder } from './pushOrder.ts';
import type { PushStep } from './pushReducer.ts';
import { runKept } from './runKept.ts';
import type { PushRuns } from './usePushRun.ts';

/** What a push of the pane is made of: its bytes are kept, so that each run sends the same. */
export interface PushWork {
  /** Undefined: nothing is cut yet. */
  readonly prepared: () => PreparedPush | undefined;
  /** Makes the rows' batches and pushes them. @param id default: a new one */
  readonly pushFresh: (order: PushOrder, id?: string) => Promise<Receipt | undefined>;
  /** Pushes what is cut, or begins where nothing is. @param id of the push that begins */
  readonly pushAgain: (order: PushOrder, confirm: readonly Confirmation[], id?: string) => Promise<Receipt | undefined>;
  /** Makes the rows' batches, closes an earlier push to their table and pushes them. */
  readonly pushInPlace: (order: PushOrder, earlierId: string) => Promise<Receipt | undefined>;
  /** Closes the push that is cut. */
  readonly stop: () => Promise<Receipt | undefined>;
  /** Closes an earlier push to its table. */
  readonly close: (id: string) => Promise<Receipt | undefined>;
  /** Gives what is cut another id. */
  readonly rename: (id: string) => void;
  /** Completes what is cut once more: with a decision about its doubts, or counted again. */
  readonly resolve: (how: DoubtStep) => Promise<Receipt>;
  readonly forget: () => void;
}

/** Does the work of pushes, one at a time. @param onCreated told when a push has created its dataset */
export function usePushWork(
  services: PaneServices,
  newRun: PushRuns['newRun'],
  dispatch: ActionDispatch<[PushStep]>,
  onCreated: (created: CreatedTarget) => void,
): PushWork {
  const prepared = useRef<PreparedPush>(undefined);

  async function targetOf({ target, table }: PushOrder): Promise<PushTarget> {
    if (target.kind === 'existing') return target.at;
    const created = await createTarget(services.callApi, target, table);
    onCreated(created);
    return created.target;
  }

  /** @returns undefined: the person gave up before anything was sent */
  async function prepare(order: PushOrder, { onProgress, signal }: PushRun, id: string) {
    const target = await targetOf(order);
    const { table, mode, source } = order;
    const totals = await tableTotals(table, workInStretches());
    const push = await preparePush({ id, table, mode, source, target, totals }, onProgress, signal);
    prepared.current = push;
    if (push) dispatch({ type: 'cut', id: push.id, ranges: push.ranges });
    return push;
  }

  async function pushFresh(order: PushOrder, id = services.newId(), settings = newRun([])) {
    const push = await prepare(order, settings, id);
    return push && runKept(services, order, push, settings);
  }

  async function close(id: string) {
    const receipt = prepared.current && (await cancelPush({ ...prepared.current, id }, newRun([])));
    services.begunPushes.forget(id);
    return receipt;
  }

  async function stop() {
    if (!prepared.current) return undefined;
    const receipt = await stopPush(prepared.current, newRun([]));
    services.begunPushes.forget(prepared.current.id);
    return receipt;
  }

  return {
    prepared: () => prepared.current,
    pushFresh,
    stop,
    close,
    async pushAgain(order, confirm, id) {
      if (!prepared.current) return pushFresh(order, id, newRun(confirm));
      return runKept(services, order, prepared.current, newRun(confirm));
    },
    async pushInPlace(order, earlierId) {
      const settings = newRun([]);
      const push = await prepare(order, settings, services.newId());
      if (!push) return undefined;
      await close(earlierId);
      return runKept(services, order, push, settings);
    },
    rename(id) {
      if (prepared.current) prepared.current = { ...prepared.current, id };
    },
    async resolve(how) {
      if (!prepared.current) throw new Error('There is no push whose rows could be in doubt.');
      const { target, id } = prepared.current;
      const params = { ...target, pushId: id };
      return services.callApi(completePush, { params, body: completionOf(how) });
    },
    forget() {
      prepared.current = undefined;
    },
  };
}
