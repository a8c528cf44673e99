import { Button, Spinner } from '@fluentui/react-components';
import { texts } from '../texts/texts.ts';
import { AdminConsent } from './AdminConsent.tsx';
import type { PaneServices } from './paneServices.ts';
import { ProblemView } from './ProblemView.tsx';
import type { PushControl } from './pushControl.ts';
import type { ShownProblem } from './shownProblem.ts';
import { StepView } from './StepView.tsx';
import { stoppedActions } from './stoppedActions.ts';
import { useAgainWhenOnline } from './useAgainWhenOnline.ts';

/** A push that could not go on: why, and the ways out. */
export function StoppedView({
  where,
  push,
  problem,
  services,
}: {
  where: string;
  push: PushControl;
  problem: ShownProblem;
  services: Pick<PaneServices, 'copyText' | 'readAdminConsentUrl'>;
}) {
  const { opened, progress, order, ranges } = push;
  useAgainWhenOnline(problem.next === 'stop' ? problem : undefined, push.stop);
  const isStoppedHere = problem.next === 'stop' || problem.next === 'verify';
  // A push that asks whether it may begin holds the table already. One that was ended here is shown again by the form.
  const hasTable = (opened || problem.next === 'confirm-wait') && !isStoppedHere;
  return (
    <StepView title={texts().stopped.title(where)}>
      {opened && progress && (
        <div>
          {texts().stopped.landed(progress.rowsLanded, progress.rows)}
          {problem.next === 'continue' && progress.rowsLanded > 0 && ` ${texts().stopped.notAgain}`}
        </div>
      )}
      <ProblemView
        problem={problem}
        blocks={{ cells: order?.cells, ranges }}
        copyText={services.copyText}
        actions={push.curing ? [] : stoppedActions(problem, push)}
      >
        {push.curing && <Spinner size="tiny" labelPosition="after" label={texts().person.signingIn} />}
        {problem.next === 'consent' && <AdminConsent services={services} />}
        {isStoppedHere && <div>{texts().stopped.shownUntilThen}</div>}
        <ChangedCells problem={problem} push={push} />
      </ProblemView>
      <div>
        {hasTable ? (
          <Button onClick={push.stop}>{texts().stopped.stop}</Button>
        ) : (
          <Button onClick={push.leave}>{texts().stopped.back}</Button>
        )}
      </div>
    </StepView>
  );
}

/** That the cells of an earlier push are no longer what it sent. */
function ChangedCells({
  problem: { code },
  push: { order, unfinishedId },
}: {
  problem: ShownProblem;
  push: Pick<PushControl, 'order' | 'unfinishedId'>;
}) {
  if (code !== 'push_changed' || !order || unfinishedId === undefined) return null;
  return <div>{texts().stopped.cellsChanged(`${order.source.sheet}!${order.source.range}`)}</div>;
}
