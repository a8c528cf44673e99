import type { ProblemAction } from './ProblemView.tsx';
import type { PushControl } from './pushControl.ts';
import type { ShownProblem } from './shownProblem.ts';

/** What the person can do about a push that has stopped, the recommended first. */
export function stoppedActions(problem: ShownProblem, push: PushControl): readonly ProblemAction[] {
  const unfinished = problem.details.push?.id ?? push.unfinishedId;
  switch (problem.next) {
    case 'none':
      return closingEarlier(push, push.unfinishedId);
    case 'continue':
      return [{ label: push.opened ? 'Continue' : 'Try again', run: () => push.resume() }];
    case 'sign-in':
      return [{ label: 'Sign in and continue', run: push.signInAndResume }];
    case 'confirm-repeat':
      return [{ label: 'Push again anyway', run: () => push.resume('already_pushed') }];
    case 'confirm-wait':
      return [{ label: 'Start it', run: () => push.resume('quota_wait') }];
    case 'confirm-name':
      return [{ label: 'Create a second one', run: () => startWithSameName(push) }];
    case 'finish-earlier':
      if (unfinished === undefined) return [];
      return [
        { label: 'Go on with it', run: () => push.continueUnfinished(unfinished) },
        { label: 'Close it', run: () => push.closeUnfinished(unfinished) },
      ];
    case 'send-changed':
      return sendingChanged(push, unfinished);
  }
}

/** Once confirmed, changed rows are no hindrance any more: what remains are other columns or another mode. */
function sendingChanged(push: PushControl, unfinished: string | undefined): readonly ProblemAction[] {
  return [
    ...(push.confirmed.includes('changed_rows')
      ? []
      : [{ label: 'Send the rest as it is now', run: () => push.resume('changed_rows') }]),
    ...(unfinished === undefined ? [] : [{ label: 'Start again', run: () => push.closeAndResume(unfinished) }]),
  ];
}

/** An earlier push that can't go on would stand in the way for ever. */
function closingEarlier(push: PushControl, unfinished: string | undefined): readonly ProblemAction[] {
  if (unfinished === undefined || push.opened) return [];
  return [{ label: 'Close the earlier push', run: () => push.closeUnfinished(unfinished) }];
}

function startWithSameName({ order, start }: PushControl): void {
  if (order?.target.kind !== 'new') return;
  start({ ...order, target: { ...order.target, allowDuplicateName: true } });
}
