import type { Receipt } from '../../../shared/contract/push.ts';
import type { Link } from '../../links/link.ts';
import { preparePush } from '../../push/preparePush.ts';
import type { PushRun } from '../../push/pushRun.ts';
import { tableTotals } from '../../push/tableTotals.ts';
import { workInStretches } from '../../push/workInStretches.ts';
import { texts } from '../../texts/texts.ts';
import { lateCode } from '../lateCode.ts';
import type { PaneServices } from '../paneServices.ts';
import { runKept } from '../runKept.ts';
import { hasNothingToAdd } from './hasNothingToAdd.ts';
import { linkState, REFRESHABLE, type LinkState } from './linkState.ts';
import { saveRenewed } from './saveRenewed.ts';
import { unlessGivenUp } from './unlessGivenUp.ts';

/** A refresh that has ended with a receipt. */
export interface RefreshReceipt {
  readonly receipt: Receipt;
  /** That the link could not be saved then; undefined: it was. */
  readonly notSaved: string | undefined;
}

/**
 * Refreshes a link without asking.
 * @param by name of the person
 * @param isEmptied whether the table's rows have just been replaced, so that those of this link are gone
 * @returns the state that keeps the link from being refreshed, or nothing when the person gave up before
 */
export async function refreshLink(
  services: PaneServices,
  link: Link,
  settings: PushRun,
  by: string,
  isEmptied: boolean,
): Promise<RefreshReceipt | LinkState | undefined> {
  const [{ readLinked }, { linkedOrder }, { renewedLink }] = await Promise.all([
    lateCode.readLinked(),
    lateCode.linkedOrder(),
    lateCode.renewedLink(),
  ]);
  const linked = await unlessGivenUp(readLinked(services, link, settings.signal), settings.signal);
  if (!linked) return undefined;
  const state = linkState(link, { value: linked });
  if (!REFRESHABLE.includes(state.kind)) return state;
  if (hasNothingToAdd(link, state) && !isEmptied)
    return { kind: 'current', title: texts().linkState.nothingToAdd, text: texts().linkNote.nothingToAdd };
  const order = linkedOrder(link, linked, await services.readWorkbookName());
  const { table, mode, source, target } = order;
  if (target.kind === 'new') return undefined;
  const totals = await tableTotals(table, workInStretches());
  const id = services.newId();
  const input = { id, table, mode, source, target: target.at, totals };
  const prepared = await preparePush(input, settings.onProgress, settings.signal);
  const receipt = prepared && (await runKept(services, order, prepared, settings));
  if (!receipt) return undefined;
  return { receipt, notSaved: await saveRenewed(services.links, renewedLink(link, linked, id, receipt, by)) };
}
