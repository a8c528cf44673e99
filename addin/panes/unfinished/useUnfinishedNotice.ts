import { useState } from 'react';
import type { Receipt } from '../../../shared/contract/push.ts';
import { cancelPush } from '../../push/cancelPush.ts';
import type { PaneServices } from '../paneServices.ts';
import { useAction, type ActionState } from '../useAction.ts';
import { remakeOrder, type RemadeOrder } from './remakeOrder.ts';
import type { UnfinishedPush } from './unfinishedPush.ts';
import type { UnfinishedWays } from './UnfinishedNotices.tsx';

/** What a person does about a push that has stopped. */
export interface NoticeControl {
  /** Making its rows once more; the value waits for the answer whether all rows are to be replaced by them. */
  readonly remaking: ActionState<RemadeOrder | undefined>;
  /** Closing it; the value says what landed. */
  readonly leaving: ActionState<Receipt | undefined>;
  readonly resume: () => void;
  /** Asks whether all rows are to be replaced. */
  readonly askAgain: () => void;
  /** Makes the rows again after a problem, for what they were wanted for. */
  readonly remakeAgain: () => void;
  /** Takes that question back. */
  readonly keep: () => void;
  readonly leave: () => void;
}

/** Keeps what a person does about a push that has stopped. */
export function useUnfinishedNotice(
  services: PaneServices,
  { id, at, begun, stands }: UnfinishedPush,
  ways: UnfinishedWays,
): NoticeControl {
  const { run: remake, reset: keep, ...remaking } = useAction<RemadeOrder | undefined>();
  const [isAsking, setAsking] = useState(false);
  const { run: runLeaving, ...leaving } = useAction<Receipt | undefined>();

  function remakeFor(asking: boolean) {
    if (!begun) return;
    setAsking(asking);
    remake(async (signal) => {
      const remade = await remakeOrder(services, begun, signal);
      if (asking) return remade;
      ways.goOn(remade, id);
      return undefined;
    });
  }

  return {
    remaking,
    leaving,
    resume: () => remakeFor(false),
    askAgain: () => remakeFor(true),
    remakeAgain: () => remakeFor(isAsking),
    keep,
    leave: () =>
      runLeaving(async () => {
        const receipt = await cancelPush(
          { id, target: at, start: stands },
          { ...services, onProgress: () => undefined },
        );
        services.begunPushes.forget(id);
        return receipt;
      }),
  };
}
