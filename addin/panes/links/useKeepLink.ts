import { useEffect, useState } from 'react';
import type { Link } from '../../links/link.ts';
import { workInStretches } from '../../push/workInStretches.ts';
import { texts } from '../../texts/texts.ts';
import { lateCode } from '../lateCode.ts';
import type { PaneServices } from '../paneServices.ts';
import type { PushControl } from '../pushControl.ts';
import type { TargetState } from '../targetState.ts';
import { useAction } from '../useAction.ts';
import type { Preview } from '../usePreview.ts';
import type { BegunLink, RefusedLink } from './beginLink.ts';

/** Whether the push of the form is kept as a link, and what came of it. */
export interface KeepLink {
  readonly wanted: boolean;
  readonly want: (wanted: boolean) => void;
  /** What there is to say of it in the receipt; undefined: nothing. */
  readonly text: string | undefined;
  /** Anchors the cells; for the moment when the push begins. @param made what is pushed; default: what the form shows */
  readonly begin: (made?: Preview) => void;
}

/** Keeps pushes as links: their cells are anchored when they begin, the link is written when they have ended well. */
export function useKeepLink(
  { links, newId }: PaneServices,
  by: string | undefined,
  preview: Preview | undefined,
  target: TargetState,
  push: PushControl,
): KeepLink {
  const [wanted, want] = useState(true);
  const { run: begin, reset: forget, ...begun } = useAction<BegunLink | RefusedLink>();
  const { run: save, reset: forgetSaved, ...saved } = useAction<Link | undefined>();
  const { order, id, unfinishedId } = push;
  const receipt = push.decided ?? push.value;
  const isIdle = !push.running && !push.problem && !receipt;
  const link = begun.value;
  const pushId = unfinishedId ?? id;

  useEffect(() => {
    // While a push runs again, its receipt is the one of the run before.
    if (push.running || !link || 'refused' in link || !receipt) return;
    if (!order || pushId === undefined || by === undefined) return;
    save(async () => {
      const { linkFromPush } = await lateCode.linkFromPush();
      // Leaving the receipt does not stop it: the link is wanted all the same.
      const noted = await link.note(workInStretches());
      const made = linkFromPush({ ...link, ...noted }, { id: pushId, order, receipt, target, by }, await links.list());
      if (made) await links.save(made);
      return made;
    });
  }, [push.running, link, receipt, order, pushId, target, by, links, save]);

  const isSaved = saved.value !== undefined || saved.running;
  const isForgotten = !link && !begun.problem && !saved.value && !saved.problem;
  useEffect(() => {
    if (!isIdle || isForgotten) return;
    forget();
    forgetSaved();
    if (link && !isSaved && !('refused' in link) && link.anchor.isNew)
      save(() => links.release(link.anchor).then(() => undefined));
  }, [isIdle, isForgotten, isSaved, link, links, save, forget, forgetSaved]);

  return {
    wanted,
    want,
    text: keptText(begun.value, saved.value, begun.problem ?? saved.problem),
    begin(made = preview) {
      if (!wanted || !made) return;
      begin(async () => {
        const { beginLink } = await lateCode.beginLink();
        return beginLink(links, made, made.choices, newId());
      });
    },
  };
}

function keptText(
  begun: BegunLink | RefusedLink | undefined,
  saved: Link | undefined,
  problem: { readonly title: string; readonly text: string } | undefined,
): string | undefined {
  if (problem) return texts().keepLink.not(`${problem.title}: ${problem.text}`);
  if (begun && 'refused' in begun) return texts().keepLink.not(begun.refused);
  return saved && texts().keepLink.kept[saved.mode];
}
