import type { PushControl } from '../../../addin/panes/pushControl.ts';
import { noPush } from '../../../addin/panes/pushReducer.ts';

/** A push of which nothing has happened yet, with what is given in place. @param note told of all that it is asked for */
export function pushControlOf(
  given: Partial<PushControl> = {},
  note: (what: string, given: readonly unknown[]) => void = () => undefined,
): PushControl {
  const noted =
    (what: string) =>
    (...args: readonly unknown[]) =>
      note(what, args);
  return {
    ...noPush,
    running: false,
    curing: false,
    value: undefined,
    problem: undefined,
    start: noted('start'),
    goOn: noted('goOn'),
    startInPlace: noted('startInPlace'),
    resume: noted('resume'),
    signInAndResume: noted('signIn'),
    consentAndResume: noted('consent'),
    cancel: noted('cancel'),
    stopWaiting: noted('stopWaiting'),
    hurry: noted('hurry'),
    stop: noted('stop'),
    continueUnfinished: noted('continue'),
    closeUnfinished: noted('close'),
    closeAndResume: noted('closeAndResume'),
    resolve: () => Promise.reject(new Error('nothing is in doubt')),
    startAsReplace: noted('startAsReplace'),
    leave: noted('leave'),
    ...given,
  };
}
