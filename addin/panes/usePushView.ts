import { useReducer, useState, type ActionDispatch } from 'react';
import type { Receipt } from '../../shared/contract/push.ts';
import type { Link } from '../links/link.ts';
import { lateCode } from './lateCode.ts';
import type { OpenLink } from './links/formOfLink.ts';
import { useKeepLink, type KeepLink } from './links/useKeepLink.ts';
import type { PaneServices } from './paneServices.ts';
import type { PushControl } from './pushControl.ts';
import { initialTarget, targetReducer, type TargetState, type TargetStep } from './targetState.ts';
import type { Person } from './usePerson.ts';
import { usePush } from './usePush.ts';
import { usePushForm, type PushForm } from './usePushForm.ts';
import type { UnfinishedWays } from './unfinished/UnfinishedNotices.tsx';
import { useUnfinished, type Unfinished } from './unfinished/useUnfinished.ts';

/** The push with its form, kept while another view is shown. */
export interface PushViewState {
  readonly push: PushControl;
  /** Whether the push is kept as a link, and what came of it. */
  readonly keep: KeepLink;
  readonly form: PushForm;
  readonly target: TargetState;
  readonly decide: ActionDispatch<[TargetStep]>;
  /** Whether several tables are chosen in the form's place, or have been. */
  readonly several: 'open' | 'left' | undefined;
  readonly setSeveral: (several: 'open' | 'left') => void;
  /** The pushes that have stopped before their end. */
  readonly unfinished: Unfinished;
  readonly ways: UnfinishedWays;
  /** Shows one of them, as soon as there is room. */
  readonly showUnfinished: Unfinished['show'];
  /** Goes from a receipt, as it is shown, back to the form; does nothing while none is shown. */
  readonly leaveReceipt: (shown?: Receipt) => void;
  /** Fills the form with what a link keeps; undefined: a push is open that has to be ended first. */
  readonly openLink: OpenLink | undefined;
}

/**
 * Keeps the push and its form.
 * @param isShown whether the push's view is: each time its form comes back the table may hold other rows
 */
export function usePushView(services: PaneServices, person: Person | undefined, isShown: boolean): PushViewState {
  const [several, setSeveral] = useState<'open' | 'left'>();
  const [target, decide] = useReducer(targetReducer, initialTarget);
  const push = usePush(services, ({ dataset, table }) => decide({ type: 'created', dataset, table }));
  const isFormShown = isShown && !push.running && !push.problem && !push.value && several !== 'open';
  const form = usePushForm(services, person, target, decide, isFormShown);
  const keep = useKeepLink(services, person?.name, form.preview.value, target, push);
  const unfinished = useUnfinished(services, person, isFormShown);
  function leaveReceipt(shown = push.decided ?? push.value) {
    // While a push runs again, the receipt is the one of the run before.
    if (!shown || push.running) return;
    decide({ type: 'counted', rowsInTable: shown.rowsInTable });
    push.leave();
  }
  async function openLink(link: Link, signal: AbortSignal) {
    const { formOfLink } = await lateCode.formOfLink();
    const { columns, choices: kept, target: linked } = await formOfLink(services, link, signal);
    await form.live.show(link.anchor.source, link.choices.hiddenRead ? columns : undefined);
    form.take(columns, kept);
    decide({ type: 'taken', target: linked });
    keep.want(true);
    leaveReceipt();
    if (several === 'open') setSeveral('left');
  }
  const ways: UnfinishedWays = {
    // The form leads there afterwards, and the push is kept as a link as if the form had asked for it.
    goOn({ order, target: remade, preview }, id) {
      decide({ type: 'taken', target: remade });
      keep.begin(preview);
      push.goOn(order, id);
    },
    startInPlace({ order, target: remade, preview }, id) {
      decide({ type: 'taken', target: remade });
      // A link that adds rows must not become one that replaces them.
      if (order.mode === remade.mode) keep.begin(preview);
      push.startInPlace(order, id);
    },
  };
  const isOpen = push.running || push.problem !== undefined;
  return {
    push,
    keep,
    form,
    target,
    decide,
    several,
    setSeveral,
    unfinished,
    ways,
    showUnfinished(known) {
      leaveReceipt();
      if (several === 'open') setSeveral('left');
      unfinished.show(known);
    },
    leaveReceipt,
    openLink: isOpen ? undefined : openLink,
  };
}
