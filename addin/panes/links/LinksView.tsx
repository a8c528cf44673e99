import { useEffect, useEffectEvent } from 'react';
import type { PaneServices } from '../paneServices.ts';
import { ProblemView } from '../ProblemView.tsx';
import type { OpenLink } from './formOfLink.ts';
import { useAction } from '../useAction.ts';
import { AskReplaceAll } from './AskReplaceAll.tsx';
import { AskRefreshOne } from './AskRefreshOne.tsx';
import { LinkList } from './LinkList.tsx';
import { RefreshSteps } from './RefreshSteps.tsx';
import { useAskedRefresh } from './useAskedRefresh.ts';
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
  openLink,
}: {
  services: PaneServices;
  /** Name of the person; undefined: nobody is signed in. */
  by: string | undefined;
  isShown: boolean;
  /** Whether a button outside asks for the refresh of all links. */
  refreshAsked: boolean;
  /** Told when that has been taken up. */
  refreshBegun: () => void;
  /** Shows the form with what a link keeps; undefined: a push is open there. */
  openLink: OpenLink | undefined;
}) {
  const one = useRefreshOne(services, by);
  const all = useRefreshAll(services, by);
  const { push } = one;
  const isBusy = push.running || all.running || push.problem !== undefined || push.value !== undefined;
  const links = useLinks(services, isShown && by !== undefined && !isBusy && !all.value, one.edited);
  const { value: workbook, run: askName } = useAction<string>();
  const { asked, problem: notListed, ask, go, forget } = useAskedRefresh(services, all);
  useEffect(() => askName(() => services.readWorkbookName()), [askName, services]);
  const refused = one.ready.value?.order ? undefined : one.ready.value;
  const { look } = links;
  useEffect(() => {
    if (refused) look();
  }, [refused, look]);
  const takeUp = useEffectEvent(() => {
    refreshBegun();
    // The refresh under way is shown; one that stopped waits for what the person decides.
    if (push.running || all.running || push.problem) return;
    one.leave();
    all.leave();
    ask();
  });
  useEffect(() => {
    if (refreshAsked && isShown && by !== undefined) takeUp();
  }, [refreshAsked, isShown, by]);
  useEffect(() => {
    if (!isShown || isBusy) forget();
  }, [isShown, isBusy, forget]);
  if (isBusy || all.value) return <RefreshSteps services={services} one={one} all={all} />;

  function removed() {
    one.leave();
    forget();
    look();
  }
  return (
    <>
      {notListed && <ProblemView problem={notListed} copyText={services.copyText} />}
      {one.ready.problem && <ProblemView problem={one.ready.problem} copyText={services.copyText} />}
      <LinkList
        services={services}
        links={links}
        by={by}
        workbook={workbook}
        one={one}
        removed={removed}
        refreshAll={ask}
        openLink={openLink}
      />
      <AskRefreshOne one={one} />
      {asked && <AskReplaceAll links={asked} checked={links.checked} keep={forget} go={go} />}
    </>
  );
}
