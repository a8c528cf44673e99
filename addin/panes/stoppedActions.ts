import { texts } from '../texts/texts.ts';
import { canConsent } from './canConsent.ts';
import type { ProblemAction } from './ProblemView.tsx';
import type { PushControl } from './pushControl.ts';
import type { ShownProblem } from './shownProblem.ts';

/** What the person can do about a push that has stopped, the recommended first. */
export function stoppedActions(problem: ShownProblem, push: PushControl): readonly ProblemAction[] {
  const unfinished = problem.details.push?.id ?? push.unfinishedId;
  switch (problem.next) {
    case 'none':
    case 'other-account':
      return closingEarlier(push, push.unfinishedId);
    case 'consent':
      return canConsent(problem)
        ? [{ label: texts().signInHelp.allow, run: push.consentAndResume }, goingOn(push)]
        : [goingOn(push)];
    case 'continue':
      return [goingOn(push)];
    case 'sign-in':
      return [{ label: texts().stopped.signInAndGoOn, run: push.signInAndResume }];
    case 'confirm-repeat':
      return [{ label: texts().stopped.pushAnyway, run: () => push.resume('already_pushed') }];
    case 'confirm-wait':
      return [{ label: texts().stopped.startIt, run: () => push.resume('quota_wait') }];
    case 'confirm-name':
      return [{ label: texts().stopped.createSecond, run: () => startWithSameName(push) }];
    case 'finish-earlier':
      if (unfinished === undefined) return [];
      return [
        { label: texts().stopped.goOnWithEarlier, run: () => push.continueUnfinished(unfinished) },
        { label: texts().stopped.closeIt, run: () => push.closeUnfinished(unfinished) },
      ];
    case 'send-changed':
      return sendingChanged(push, unfinished);
    default:
      return endingHere(problem.next, push);
  }
}

/** What was ended here has to end in the service too; what was not waited for is counted. */
function endingHere(next: 'stop' | 'verify', push: PushControl): readonly ProblemAction[] {
  if (next === 'verify') return [{ label: texts().doubt.verifyAgain, run: () => push.resume() }];
  return [{ label: texts().stopped.stop, run: push.stop }, goingOn(push)];
}

function goingOn(push: PushControl): ProblemAction {
  return { label: push.opened ? texts().stopped.goOn : texts().person.tryAgain, run: () => push.resume() };
}

/**
 * Once confirmed, changed rows are no hindrance any more: what remains are other columns or another mode. Only a replace
 * starts again from here: rows that were added and have landed would be there twice.
 */
function sendingChanged(push: PushControl, unfinished: string | undefined): readonly ProblemAction[] {
  return [
    ...(push.confirmed.includes('changed_rows')
      ? []
      : [{ label: texts().stopped.sendRest, run: () => push.resume('changed_rows') }]),
    ...(unfinished !== undefined && push.order?.mode === 'replace'
      ? [{ label: texts().stopped.startAgain, run: () => push.closeAndResume(unfinished) }]
      : closingEarlier(push, unfinished)),
  ];
}

/** An earlier push that can't go on would stand in the way for ever. */
function closingEarlier(push: PushControl, unfinished: string | undefined): readonly ProblemAction[] {
  if (unfinished === undefined || push.opened) return [];
  return [{ label: texts().stopped.closeEarlier, run: () => push.closeUnfinished(unfinished) }];
}

function startWithSameName({ order, start }: PushControl): void {
  if (order?.target.kind !== 'new') return;
  start({ ...order, target: { ...order.target, allowDuplicateName: true } });
}
