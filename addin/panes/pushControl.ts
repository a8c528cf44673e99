import type { Receipt } from '../../shared/contract/push.ts';
import type { DoubtStep } from '../push/doubtStep.ts';
import type { Confirmation } from '../push/pushRun.ts';
import type { PushOrder } from './pushOrder.ts';
import type { PushState } from './pushReducer.ts';
import type { ActionState } from './useAction.ts';

/** One push and what can be done to it. `value` is the receipt. */
export interface PushControl extends ActionState<Receipt | undefined>, PushState {
  /** Whether the person is signing in, or consents, so that the push can go on. */
  readonly curing: boolean;
  readonly start: (order: PushOrder) => void;
  /** Runs the same push again; what landed is skipped. */
  readonly resume: (...confirmed: readonly Confirmation[]) => void;
  readonly signInAndResume: () => void;
  /** Asks for the consent that is missing, then runs the same push again. */
  readonly consentAndResume: () => void;
  /** Asks the running push to end; the receipt says what landed. */
  readonly cancel: () => void;
  /** Waits no longer for a push that ends or is counted: it stays unfinished. */
  readonly stopWaiting: () => void;
  /** Begins a replace that waits for room; its last rows wait then. */
  readonly hurry: () => void;
  /** Closes a push that has stopped; its receipt says what landed. */
  readonly stop: () => void;
  /** Goes on with an earlier push whose rows were made once more. */
  readonly goOn: (order: PushOrder, unfinishedId: string) => void;
  /** Closes an earlier push, then pushes in its place from the beginning. */
  readonly startInPlace: (order: PushOrder, earlierId: string) => void;
  /** Goes on with an earlier push, which stands in the way; what landed of it is skipped. */
  readonly continueUnfinished: (unfinishedId: string) => void;
  /** Closes an earlier push that stands in the way; its receipt says what landed. */
  readonly closeUnfinished: (unfinishedId: string) => void;
  /** Closes an earlier push that stands in the way, then pushes from the beginning. */
  readonly closeAndResume: (unfinishedId: string) => void;
  /** Does something about rows in doubt; the new receipt says what came of it. */
  readonly resolve: (how: DoubtStep) => Promise<Receipt>;
  /** Pushes the same rows again as a replace, which leaves none of them twice. */
  readonly startAsReplace: () => void;
  /** Back to the form. */
  readonly leave: () => void;
}
