import { setTimeout } from 'node:timers/promises';
import { createApi, type CallApi } from '../../addin/api/createApi.ts';
import { Unreachable } from '../../addin/api/unreachable.ts';
import { cancelPush } from '../../addin/push/cancelPush.ts';
import type { Clock } from '../../addin/push/clock.ts';
import type { PreparedPush } from '../../addin/push/preparePush.ts';
import type { PushRun } from '../../addin/push/pushRun.ts';
import type { Receipt } from '../../shared/contract/push.ts';
import { cancelPush as cancelEndpoint } from '../../shared/contract/pushes.ts';
import { Problem, type ProblemCode } from '../../shared/problem.ts';
import { paneFetch, type PaneNetwork } from './paneFetch.ts';
import { runPushInOrder } from './runPushInOrder.ts';
import type { PlannedPush } from './schedule.ts';

/** A pane with a person before it. */
export interface Person {
  readonly callApi: CallApi;
  /** Pushes and tries again as a person would; undefined: it has stopped without a receipt. */
  push(prepared: PreparedPush, order: PlannedPush['order'], tries: number): Promise<Receipt | undefined>;
  /** Cancels a push until that has worked; undefined: the service doesn't know it, or it can't be cancelled now. */
  cancel(prepared: PreparedPush, tries: number): Promise<Receipt | undefined>;
  /** The last failure that stopped a push. */
  readonly stoppedBy: () => string;
}

/** What a pane is made of. */
export interface PersonParts {
  readonly network: PaneNetwork;
  readonly getToken: () => Promise<string>;
  /** Whether the push of this id has lost its pane for good: its person may cancel it to make room. */
  readonly isLost: (pushId: string) => boolean;
  /** Aborted when the pane is gone. */
  readonly life: AbortSignal;
}

/** A pane waits as told, but never so long: the service has to bear those who come back too early. */
const LONGEST_WAIT_SECONDS = 0.15;

/** @param life ends every wait: a pane that is gone tries nothing again */
function impatientClock(life: AbortSignal): Clock {
  return {
    now: () => performance.now(),
    wait: (seconds) => setTimeout(Math.min(seconds, LONGEST_WAIT_SECONDS) * 1000, undefined, { signal: life }),
  };
}

/** After these a push can't go on: what landed of it stays, and its person gives up the rest. */
const giveUp: ReadonlySet<ProblemCode> = new Set([
  'table_changed',
  'push_closed',
  'push_changed',
  'batch_changed',
  'batch_refused',
]);

/** Opens a pane. */
export function openPane({ network, getToken, isLost, life }: PersonParts): Person {
  const callApi = createApi({ getToken, fetch: paneFetch(network, life) });
  const clock = impatientClock(life);
  const run: PushRun = { callApi, clock, onProgress: () => undefined, signal: new AbortController().signal };
  let stoppedBy = '';

  /** Says what to do after a failure. */
  async function afterFailure(error: unknown, prepared: PreparedPush): Promise<'again' | 'cancel'> {
    if (life.aborted) throw error;
    if (!(error instanceof Problem) && !(error instanceof Unreachable)) throw error;
    stoppedBy = error instanceof Problem ? `${error.code}: ${error.message}` : error.message;
    if (!(error instanceof Problem)) return 'again';
    if (error.code === 'unfinished_push') await makeRoom(error, prepared);
    return giveUp.has(error.code) ? 'cancel' : 'again';
  }

  async function makeRoom({ details }: Problem, { target }: PreparedPush): Promise<void> {
    if (details.push === undefined || !isLost(details.push.id)) return;
    try {
      await callApi(cancelEndpoint, { params: { ...target, pushId: details.push.id } });
    } catch (error) {
      if (!(error instanceof Problem) && !(error instanceof Unreachable)) throw error;
      stoppedBy = error.message;
    }
  }

  async function cancel(prepared: PreparedPush, tries: number): Promise<Receipt | undefined> {
    for (let left = tries; left > 0; left -= 1) {
      try {
        return await cancelPush(prepared, run);
      } catch (error) {
        await afterFailure(error, prepared);
        await clock.wait(1);
      }
    }
    return undefined;
  }

  async function push(
    prepared: PreparedPush,
    order: PlannedPush['order'],
    tries: number,
  ): Promise<Receipt | undefined> {
    for (let left = tries; left > 0; left -= 1) {
      try {
        return await runPushInOrder(prepared, run, order);
      } catch (error) {
        if ((await afterFailure(error, prepared)) === 'cancel') return await cancel(prepared, left);
        await clock.wait(1);
      }
    }
    return undefined;
  }

  return { callApi, push, cancel, stoppedBy: () => stoppedBy };
}
