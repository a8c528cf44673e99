import { useEffect, useState } from 'react';
import type { Link } from '../../links/link.ts';
import type { PaneServices } from '../paneServices.ts';
import { ProblemView } from '../ProblemView.tsx';
import { PushProgressView } from '../PushProgressView.tsx';
import { ReceiptView } from '../ReceiptView.tsx';
import { StoppedView } from '../StoppedView.tsx';
import { useAction } from '../useAction.ts';
import { AskReplaceAll } from './AskReplaceAll.tsx';
import { AskReplaceOne } from './AskReplaceOne.tsx';
import { LinkList } from './LinkList.tsx';
import { whereOfLink } from './placeOfLink.ts';
import { RefreshedLinks } from './RefreshedLinks.tsx';
import { useLinks } from './useLinks.ts';
import { useRefreshAll } from './useRefreshAll.ts';
import { useRefreshOne } from './useRefreshOne.ts';

/** The links of the workbook: how each stands, and their refresh, one or all. */
export function LinksView({
  services,
  by,
  isShown,
}: {
  services: PaneServices;
  /** Name of the person; undefined: nobody is signed in. */
  by: string | undefined;
  isShown: boolean;
}) {
  const one = useRefreshOne(services, by);
  const all = useRefreshAll(services, by);
  const { push } = one;
  const isBusy = push.running || all.running || push.problem !== undefined || push.value !== undefined;
  const links = useLinks(services, isShown && by !== undefined && !isBusy && !all.value);
  const { value: workbook, run: askName } = useAction<string>();
  const [asked, setAsked] = useState<readonly Link[]>();
  useEffect(() => askName(() => services.readWorkbookName()), [askName, services]);
  const { clock, copyText } = services;
  const where = push.order?.where ?? '';

  if (push.running) return <PushProgressView where={where} push={push} clock={clock} />;
  if (push.problem) return <StoppedView where={where} push={push} problem={push.problem} copyText={copyText} />;
  if (push.value) {
    const back = { leaveText: 'Back to the links', leave: one.leave };
    return <ReceiptView push={push} receipt={push.value} kept={undefined} copyText={copyText} {...back} />;
  }
  if (all.running && all.progress) {
    const { link, n, of, push: progress } = all.progress;
    const called = `${whereOfLink(link)} (link ${n} of ${of})`;
    return <PushProgressView where={called} push={{ ...all, progress }} clock={clock} />;
  }
  if (all.value) return <RefreshedLinks refreshed={all.value} copyText={copyText} leave={all.leave} />;

  function refreshAll(chosen: readonly Link[]) {
    if (chosen.some(({ mode }) => mode === 'replace')) setAsked(chosen);
    else all.start(chosen);
  }
  return (
    <>
      {one.ready.problem && <ProblemView problem={one.ready.problem} copyText={copyText} />}
      <LinkList services={services} links={links} by={by} workbook={workbook} one={one} refreshAll={refreshAll} />
      <AskReplaceOne one={one} />
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
