import { useEffect, useEffectEvent, useState } from 'react';
import type { Link } from '../../links/link.ts';
import type { ReadLink } from '../../links/readLink.ts';
import type { PaneServices } from '../paneServices.ts';
import { ProblemView } from '../ProblemView.tsx';
import { useAction } from '../useAction.ts';
import { AskReplaceAll } from './AskReplaceAll.tsx';
import { AskRefreshOne } from './AskRefreshOne.tsx';
import { LinkList } from './LinkList.tsx';
import { RefreshSteps } from './RefreshSteps.tsx';
import { useLinks } from './useLinks.ts';
import { useRefreshAll } from './useRefreshAll.ts';
import { useRefreshOne } from './useRefreshOne.ts';

/** The links of the workbook: how each stands, and their refresh, one or all. */
export function LinksView({
  services,
  by,
  isShown,
  refreshAsked,
  refreshBegun,
}: {
  services: PaneServices;
  /** Name of the person; undefined: nobody is signed in. */
  by: string | undefined;
  isShown: boolean;
  /** Whether a button outside asks for the refresh of all links. */
  refreshAsked: boolean;
  /** Told when that has been taken up. */
  refreshBegun: () => void;
}) {
  const one = useRefreshOne(services, by);
  const all = useRefreshAll(services, by);
  const { push } = one;
  const isBusy = push.running || all.running || push.problem !== undefined || push.value !== undefined;
  const links = useLinks(services, isShown && by !== undefined && !isBusy && !all.value, one.edited);
  const { value: workbook, run: askName } = useAction<string>();
  const [asked, setAsked] = useState<readonly Link[]>();
  useEffect(() => askName(() => services.readWorkbookName()), [askName, services]);
  const refused = one.ready.value?.order ? undefined : one.ready.value;
  const { look } = links;
  useEffect(() => {
    if (refused) look();
  }, [refused, look]);
  const isBegun = push.running || all.running || push.problem !== undefined;
  const takeUp = useEffectEvent((reads: readonly ReadLink[]) => {
    refreshBegun();
    if (isBegun || asked) return;
    one.leave();
    all.leave();
    const known = reads.flatMap((read) => (read.kind === 'link' ? [read.link] : []));
    if (known.length > 0) refreshAll(known);
  });
  const { value: reads } = links;
  useEffect(() => {
    if (refreshAsked && by !== undefined && reads) takeUp(reads);
  }, [refreshAsked, by, reads]);
  if (isBusy || all.value) return <RefreshSteps services={services} one={one} all={all} />;

  function removed() {
    one.leave();
    setAsked(undefined);
    look();
  }
  function refreshAll(chosen: readonly Link[]) {
    if (chosen.some(({ mode }) => mode === 'replace')) setAsked(chosen);
    else all.start(chosen);
  }
  return (
    <>
      {one.ready.problem && <ProblemView problem={one.ready.problem} copyText={services.copyText} />}
      <LinkList
        services={services}
        links={links}
        by={by}
        workbook={workbook}
        one={one}
        removed={removed}
        refreshAll={refreshAll}
      />
      <AskRefreshOne one={one} />
      {asked && (
        <AskReplaceAll
          links={asked}
          checked={links.checked}
          keep={() => setAsked(undefined)}
          go={() => {
            setAsked(undefined);
            all.start(asked);
          }}
        />
      )}
    </>
  );
}
