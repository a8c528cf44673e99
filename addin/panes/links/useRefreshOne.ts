import { useEffect, useRef } from 'react';
import type { Link } from '../../links/link.ts';
import { lateCode } from '../lateCode.ts';
import type { PaneServices } from '../paneServices.ts';
import type { PushControl } from '../pushControl.ts';
import type { PushOrder } from '../pushOrder.ts';
import { useAction, type ActionState } from '../useAction.ts';
import { usePush } from '../usePush.ts';
import { linkState, REFRESHABLE, type LinkState } from './linkState.ts';
import { hasNothingToAdd } from './hasNothingToAdd.ts';
import type { Linked } from './readLinked.ts';
import { saveRenewed } from './saveRenewed.ts';

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
  /** That the link could not be saved after the push; undefined: it was, or there is no receipt yet. */
  readonly notSaved: string | undefined;
  /** Reads the cells; rows that are only added are pushed then, a replace and rows that may be there already wait for `push.start`. */
  readonly read: (link: Link) => void;
  /** Cells have changed: what was read of them is read again, and a question about them falls away. */
  readonly edited: () => void;
  readonly leave: () => void;
}

/**
 * Refreshes one link.
 * @param by name of the person
 */
export function useRefreshOne(services: PaneServices, by: string | undefined): RefreshOne {
  const { links, readWorkbookName } = services;
  const { run, reset, ...ready } = useAction<ReadyLink>();
  const { run: save, reset: forgetSaved, value: notSaved } = useAction<string | undefined>();
  const reading = useRef<Link>(undefined);
  const push = usePush(services, () => undefined);
  const { id, unfinishedId } = push;
  const receipt = push.decided ?? push.value;
  const pushId = unfinishedId ?? id;
  const { value } = ready;

  useEffect(() => {
    // While a push runs again, its receipt is the one of the run before.
    if (push.running || !value || !receipt || pushId === undefined || by === undefined) return;
    save(async () => {
      const { renewedLink } = await lateCode.renewedLink();
      return saveRenewed(links, renewedLink(value.link, value.linked, pushId, receipt, by));
    });
  }, [push.running, value, receipt, pushId, by, links, save]);

  function read(link: Link) {
    reading.current = link;
    run(async (signal) => {
      const { readLinked } = await lateCode.readLinked();
      const { linkedOrder } = await lateCode.linkedOrder();
      const linked = await readLinked(services, link, signal);
      const state = linkState(link, { value: linked });
      if (!REFRESHABLE.includes(state.kind)) return { link, linked, state, order: undefined };
      const order = linkedOrder(link, linked, await readWorkbookName());
      signal.throwIfAborted();
      if (order.mode === 'append' && !hasNothingToAdd(link, state)) push.start(order);
      return { link, linked, state, order };
    });
  }

  return {
    ready,
    push,
    notSaved,
    read,
    edited() {
      if (push.running || push.problem || push.value) return;
      if (ready.running && reading.current) read(reading.current);
      else reset();
    },
    leave() {
      reset();
      forgetSaved();
      push.leave();
    },
  };
}
