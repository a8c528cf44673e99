import { useRef, useState } from 'react';
import type { Link } from '../../links/link.ts';
import type { PushProgress } from '../../push/pushProgress.ts';
import { outcomeOf, type Outcome } from '../outcomeOf.ts';
import type { PaneServices } from '../paneServices.ts';
import { useAction, type ActionState } from '../useAction.ts';
import { usePushRun } from '../usePushRun.ts';
import type { LinkState } from './linkState.ts';
import { refreshLink, type RefreshReceipt } from './refreshLink.ts';
import { refreshPlan } from './refreshPlan.ts';
import { tableKey } from './tableKey.ts';

/** What has become of one of several links. */
export interface RefreshedLink {
  readonly link: Link;
  /** A receipt, a state that kept the link from being refreshed, or nothing when the person gave up before. */
  readonly outcome: Outcome<RefreshReceipt | LinkState | undefined>;
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
  /** Waits no longer for the one that ends or is counted, and begins no other. */
  readonly stopWaiting: () => void;
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
  const { newRun, cancel, stopWaiting, hurry } = usePushRun(services, (push) =>
    setProgress((at) => at && { ...at, push }),
  );

  async function refreshAll(links: readonly Link[]): Promise<readonly RefreshedLink[]> {
    const { signal } = (stopping.current = new AbortController());
    const refreshed: RefreshedLink[] = [];
    const emptied = new Set<string>();
    for (const [i, { link, hindrance }] of refreshPlan(links).entries()) {
      if (hindrance) {
        refreshed.push({ link, outcome: { value: hindrance } });
        continue;
      }
      const push = { phase: 'preparing', rowsLanded: 0, rows: link.lastPush.rows, batchesDone: 0, batches: 0 } as const;
      setProgress({ link, n: i + 1, of: links.length, push });
      const settings = newRun([]);
      const outcome = await outcomeOf(() =>
        signal.aborted ? undefined : refreshLink(services, link, settings, by ?? '', emptied.has(tableKey(link))),
      );
      if (link.mode === 'replace' && 'value' in outcome && outcome.value && 'receipt' in outcome.value)
        emptied.add(tableKey(link));
      refreshed.push({ link, outcome });
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
    stopWaiting() {
      stopping.current.abort();
      stopWaiting();
    },
    hurry,
    leave: reset,
  };
}
