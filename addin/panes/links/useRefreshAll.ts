import { useRef, useState } from 'react';
import type { Receipt } from '../../../shared/contract/push.ts';
import type { Link } from '../../links/link.ts';
import { preparePush } from '../../push/preparePush.ts';
import type { PushProgress } from '../../push/pushProgress.ts';
import type { PushRun } from '../../push/pushRun.ts';
import { runPush } from '../../push/runPush.ts';
import { tableTotals } from '../../push/tableTotals.ts';
import { workInStretches } from '../../push/workInStretches.ts';
import { outcomeOf, type Outcome } from '../outcomeOf.ts';
import type { PaneServices } from '../paneServices.ts';
import { useAction, type ActionState } from '../useAction.ts';
import { usePushRun } from '../usePushRun.ts';
import { linkState, REFRESHABLE, type LinkState } from './linkState.ts';

/** What has become of one of several links. */
export interface RefreshedLink {
  readonly link: Link;
  /** A receipt, a state that kept the link from being refreshed, or nothing when the person gave up before. */
  readonly outcome: Outcome<{ readonly receipt: Receipt } | LinkState | undefined>;
}

/** Where the refresh of several links stands. */
export interface AllProgress {
  readonly link: Link;
  /** Which of the links it is, from 1. */
  readonly n: number;
  readonly of: number;
  readonly push: PushProgress;
}

/** Several links that are refreshed one after the other. One that fails does not stop the rest. */
export interface RefreshAll extends ActionState<readonly RefreshedLink[]> {
  readonly progress: AllProgress | undefined;
  readonly start: (links: readonly Link[]) => void;
  /** Ends the push under way and begins no other. */
  readonly cancel: () => void;
  readonly hurry: () => void;
  readonly leave: () => void;
}

/**
 * Refreshes several links.
 * @param by name of the person
 */
export function useRefreshAll(services: PaneServices, by: string | undefined): RefreshAll {
  const { run, reset, ...state } = useAction<readonly RefreshedLink[]>();
  const [progress, setProgress] = useState<AllProgress>();
  const stopping = useRef(new AbortController());
  const { newRun, cancel, hurry } = usePushRun(services, (push) => setProgress((at) => at && { ...at, push }));

  async function refreshAll(links: readonly Link[]): Promise<readonly RefreshedLink[]> {
    const { signal } = (stopping.current = new AbortController());
    const refreshed: RefreshedLink[] = [];
    for (const [i, link] of links.entries()) {
      const push = { phase: 'preparing', rowsLanded: 0, rows: link.lastPush.rows, batchesDone: 0, batches: 0 } as const;
      setProgress({ link, n: i + 1, of: links.length, push });
      const settings = newRun([]);
      const outcome = await outcomeOf(() =>
        signal.aborted ? undefined : refreshLink(services, link, settings, by ?? ''),
      );
      const gaveUp = signal.aborted && 'problem' in outcome;
      refreshed.push({ link, outcome: gaveUp ? { value: undefined } : outcome });
    }
    return refreshed;
  }

  return {
    ...state,
    progress,
    start: (links) => run(() => refreshAll(links)),
    cancel() {
      stopping.current.abort();
      cancel();
    },
    hurry,
    leave: reset,
  };
}

async function refreshLink(
  services: PaneServices,
  link: Link,
  settings: PushRun,
  by: string,
): Promise<{ readonly receipt: Receipt } | LinkState | undefined> {
  const [{ readLinked }, { linkedOrder }, { renewedLink }] = await Promise.all([
    import('./readLinked.ts'),
    import('./linkedOrder.ts'),
    import('./renewedLink.ts'),
  ]);
  const linked = await readLinked(services, link, settings.signal);
  const state = linkState(link, { value: linked });
  if (!REFRESHABLE.includes(state.kind)) return state;
  const { table, mode, source, target } = linkedOrder(link, linked, await services.readWorkbookName());
  if (target.kind === 'new') return undefined;
  const totals = await tableTotals(table, workInStretches());
  const id = services.newId();
  const input = { id, table, mode, source, target: target.at, totals };
  const prepared = await preparePush(input, settings.onProgress, settings.signal);
  const receipt = prepared && (await runPush(prepared, settings));
  if (!receipt) return undefined;
  if (receipt.outcome !== 'cancelled') await services.links.save(renewedLink(link, linked, id, receipt, by));
  return { receipt };
}
