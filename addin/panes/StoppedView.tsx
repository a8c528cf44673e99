import { Button } from '@fluentui/react-components';
import { texts } from '../texts/texts.ts';
import { numberText } from '../texts/numberText.ts';
import { ProblemView } from './ProblemView.tsx';
import type { PushControl } from './pushControl.ts';
import type { ShownProblem } from './shownProblem.ts';
import { StepView } from './StepView.tsx';
import { stoppedActions } from './stoppedActions.ts';

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
  const { opened, progress, order, ranges } = push;
  // A push that asks whether it may begin holds the table already.
  const hasTable = opened || problem.next === 'confirm-wait';
  return (
    <StepView title={`The push to ${where} has stopped`}>
      {opened && progress && (
        <div>
          {numberText(progress.rowsLanded)} of {texts().count.rows(progress.rows)} landed.
        </div>
      )}
      <ProblemView
        problem={problem}
        blocks={{ cells: order?.cells, ranges }}
        copyText={copyText}
        actions={stoppedActions(problem, push)}
      />
      <div>
        {hasTable ? <Button onClick={push.stop}>Stop the push</Button> : <Button onClick={push.leave}>Back</Button>}
      </div>
    </StepView>
  );
}
