import { texts } from '../../texts/texts.ts';
import { ActionProblem } from '../ActionProblem.tsx';
import type { PaneServices } from '../paneServices.ts';
import { ProblemView } from '../ProblemView.tsx';
import type { ShownProblem } from '../shownProblem.ts';

/** What stood in a request's way. One that may have changed something is not offered again by a click. */
export function RawProblem({
  problem,
  services,
  isRead,
  again,
}: {
  problem: ShownProblem;
  services: PaneServices;
  isRead: boolean;
  again: () => void;
}) {
  if (isRead || problem.next === 'sign-in') {
    return <ActionProblem problem={problem} services={services} again={again} />;
  }
  const shown = problem.next === 'continue' ? { ...problem, text: texts().rawRequest.lookFirst } : problem;
  return <ProblemView problem={shown} copyText={services.copyText} />;
}
