import { texts } from '../../texts/texts.ts';
import type { PaneServices } from '../paneServices.ts';
import { PushProgressView } from '../PushProgressView.tsx';
import { ReceiptView } from '../ReceiptView.tsx';
import { StoppedView } from '../StoppedView.tsx';
import { whereOfLink } from './placeOfLink.ts';
import { RefreshedLinks } from './RefreshedLinks.tsx';
import type { RefreshAll } from './useRefreshAll.ts';
import type { RefreshOne } from './useRefreshOne.ts';

/** A refresh under way, its problem, or its receipts; nothing while there is none. */
export function RefreshSteps({ services, one, all }: { services: PaneServices; one: RefreshOne; all: RefreshAll }) {
  const { push } = one;
  const { clock, copyText } = services;
  const where = push.order?.where ?? '';

  if (push.running) return <PushProgressView where={where} push={push} clock={clock} />;
  if (push.problem)
    return (
      <StoppedView where={where} push={{ ...push, leave: one.leave }} problem={push.problem} services={services} />
    );
  if (push.value) {
    const back = { leaveText: texts().refreshed.back, leave: one.leave };
    return <ReceiptView push={push} receipt={push.value} kept={one.notSaved} copyText={copyText} {...back} />;
  }
  if (all.running && all.progress) {
    const { link, n, of, push: progress } = all.progress;
    const called = texts().refreshed.nth(whereOfLink(link), n, of);
    return <PushProgressView where={called} push={{ ...all, progress }} clock={clock} />;
  }
  if (!all.value) return null;
  return <RefreshedLinks refreshed={all.value} copyText={copyText} leave={all.leave} />;
}
