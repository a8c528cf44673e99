import { useEffect } from 'react';
import type { Link } from '../../links/link.ts';
import type { PaneServices } from '../paneServices.ts';
import type { PushControl } from '../pushControl.ts';
import type { PushOrder } from '../pushOrder.ts';
import { useAction, type ActionState } from '../useAction.ts';
import { usePush } from '../usePush.ts';
import { linkState, REFRESHABLE, type LinkState } from './linkState.ts';
import type { Linked } from './readLinked.ts';

/** A link whose cells have been read to be pushed. */
export interface ReadyLink {
  readonly link: Link;
  readonly linked: Linked;
  readonly state: LinkState;
  /** Undefined: the link's state keeps it from being refreshed. */
  readonly order: PushOrder | undefined;
}

/** One link that is refreshed, as the form's pushes are: its problems have the same ways out. */
export interface RefreshOne {
  readonly ready: ActionState<ReadyLink>;
  readonly push: PushControl;
  /** Reads the cells; rows that are only added are pushed then, a replace waits for `push.start`. */
  readonly read: (link: Link) => void;
  readonly leave: () => void;
}

/**
 * Refreshes one link.
 * @param by name of the person
 */
export function useRefreshOne(services: PaneServices, by: string | undefined): RefreshOne {
  const { links, readWorkbookName } = services;
  const { run, reset, ...ready } = useAction<ReadyLink>();
  const { run: save } = useAction<undefined>();
  const push = usePush(services, () => undefined);
  const { value: receipt, id, unfinishedId } = push;
  const pushId = unfinishedId ?? id;
  const { value } = ready;

  useEffect(() => {
    if (!value || !receipt || receipt.outcome === 'cancelled' || pushId === undefined || by === undefined) return;
    save(async () => {
      const { renewedLink } = await import('./renewedLink.ts');
      await links.save(renewedLink(value.link, value.linked, pushId, receipt, by));
      return undefined;
    });
  }, [value, receipt, pushId, by, links, save]);

  return {
    ready,
    push,
    read: (link) =>
      run(async (signal) => {
        const { readLinked } = await import('./readLinked.ts');
        const { linkedOrder } = await import('./linkedOrder.ts');
        const linked = await readLinked(services, link, signal);
        const state = linkState(link, { value: linked });
        if (!REFRESHABLE.includes(state.kind)) return { link, linked, state, order: undefined };
        const order = linkedOrder(link, linked, await readWorkbookName());
        signal.throwIfAborted();
        if (order.mode === 'append') push.start(order);
        return { link, linked, state, order };
      }),
    leave() {
      reset();
      push.leave();
    },
  };
}
