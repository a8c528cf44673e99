import { Button } from '@fluentui/react-components';
import { countText } from './countText.ts';
import { ProblemView, type ProblemAction } from './ProblemView.tsx';
import type { ShownProblem } from './shownProblem.ts';
import { StepView } from './StepView.tsx';
import type { PushOrder } from './pushOrder.ts';
import type { PushControl } from './usePush.ts';

/** A push that could not go on: why, and the ways out. */
export function StoppedView({
  where,
  push,
  problem,
  copyText,
}: {
  where: string;
  push: PushControl;
  problem: ShownProblem;
  copyText: (text: string) => Promise<void>;
}) {
  const { opened, progress } = push;
  return (
    <StepView title={`The push to ${where} has stopped`}>
      {opened && progress && (
        <div>
          {countText(progress.rowsLanded, 'row')} of {countText(progress.rows, 'row')} landed.
        </div>
      )}
      <ProblemView problem={problem} copyText={copyText} actions={actionsFor(problem, push)} />
      <div>
        {opened ? <Button onClick={push.stop}>Stop the push</Button> : <Button onClick={push.leave}>Back</Button>}
      </div>
    </StepView>
  );
}

function actionsFor(problem: ShownProblem, push: PushControl): readonly ProblemAction[] {
  const unfinished = problem.details.push?.id ?? push.unfinishedId;
  switch (problem.next) {
    case 'none':
      return [];
    case 'continue':
      return [{ label: push.opened ? 'Continue' : 'Try again', run: () => push.resume() }];
    case 'sign-in':
      return [{ label: 'Sign in and continue', run: push.signInAndResume }];
    case 'confirm-repeat':
      return [{ label: 'Push again anyway', run: () => push.resume('already_pushed') }];
    case 'confirm-name':
      return [{ label: 'Create a second one', run: () => startWithSameName(push) }];
    case 'close-unfinished':
      if (unfinished === undefined) return [];
      return [
        ...(problem.code === 'unfinished_push'
          ? [{ label: 'Continue it', run: () => push.continueUnfinished(unfinished) }]
          : []),
        { label: 'Close it and push', run: () => push.closeAndResume(unfinished) },
      ];
  }
}

function startWithSameName({ order, start }: PushControl): void {
  if (order?.target.kind !== 'new') return;
  const meant: PushOrder = { ...order, target: { ...order.target, allowDuplicateName: true } };
  start(meant);
}
