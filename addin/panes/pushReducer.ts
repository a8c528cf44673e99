import type { Receipt } from '../../shared/contract/push.ts';
import type { BatchRange } from '../push/batchRanges.ts';
import type { PushProgress } from '../push/pushProgress.ts';
import type { Confirmation } from '../push/pushRun.ts';
import type { PushOrder } from './pushOrder.ts';

/** What the pane remembers of the push that it shows. */
export interface PushState {
  readonly order: PushOrder | undefined;
  /** The push's own id; undefined before its batches are cut. */
  readonly id: string | undefined;
  readonly progress: PushProgress | undefined;
  /** Whether the service has opened this push: then it has to be continued or stopped. */
  readonly opened: boolean;
  /** An earlier push that this one was to go on with. */
  readonly unfinishedId: string | undefined;
  /** What the person has confirmed; it holds until the push is left. */
  readonly confirmed: readonly Confirmation[];
  /** The rows of each batch; empty while they are not known. */
  readonly ranges: readonly BatchRange[];
  /** The receipt that says what the person has decided about rows in doubt. */
  readonly decided: Receipt | undefined;
}

/** What happens to the push that the pane shows. */
export type PushStep =
  | { readonly type: 'ordered'; readonly order: PushOrder }
  | { readonly type: 'cut'; readonly id: string; readonly ranges: readonly BatchRange[] }
  | { readonly type: 'progress'; readonly progress: PushProgress }
  | { readonly type: 'confirmed'; readonly confirmed: readonly Confirmation[] }
  | { readonly type: 'continued'; readonly unfinishedId: string }
  | { readonly type: 'decided'; readonly receipt: Receipt }
  /** An earlier push is closed; where its rows stood is not known. */
  | { readonly type: 'closingEarlier' }
  | { readonly type: 'left' };

/** No push yet. */
export const noPush: PushState = {
  order: undefined,
  id: undefined,
  progress: undefined,
  opened: false,
  unfinishedId: undefined,
  confirmed: [],
  ranges: [],
  decided: undefined,
};

/** Applies a step. A push stays opened when it has to be started again after a failure. */
export function pushReducer(state: PushState, step: PushStep): PushState {
  switch (step.type) {
    case 'ordered':
      return { ...noPush, order: step.order };
    case 'cut':
      return { ...state, id: step.id, ranges: step.ranges };
    case 'progress': {
      const { phase } = step.progress;
      return {
        ...state,
        progress: step.progress,
        opened: state.opened || phase === 'sending' || phase === 'verifying',
      };
    }
    case 'confirmed':
      return { ...state, confirmed: [...new Set([...state.confirmed, ...step.confirmed])] };
    case 'continued':
      return { ...state, unfinishedId: step.unfinishedId };
    case 'decided':
      return { ...state, decided: step.receipt };
    case 'closingEarlier':
      return { ...state, ranges: [] };
    case 'left':
      return { ...noPush, order: state.order };
  }
}
