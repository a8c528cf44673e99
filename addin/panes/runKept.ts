import type { Receipt } from '../../shared/contract/push.ts';
import type { PreparedPush } from '../push/preparePush.ts';
import type { PushRun } from '../push/pushRun.ts';
import { runPush } from '../push/runPush.ts';
import { begunPushFrom } from './begunPushFrom.ts';
import type { PaneServices } from './paneServices.ts';
import type { PushOrder } from './pushOrder.ts';

/** Runs a push, see `runPush`. The browser keeps it until it has ended, so that a pane that opens later can go on with it. */
export function runKept(
  { begunPushes, clock }: Pick<PaneServices, 'begunPushes' | 'clock'>,
  order: PushOrder,
  prepared: PreparedPush,
  run: PushRun,
): Promise<Receipt | undefined> {
  return begunPushes.during(begunPushFrom(order, prepared, clock.now()), () => runPush(prepared, run));
}
