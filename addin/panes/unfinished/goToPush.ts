import { createContext } from 'react';
import type { MetPush } from './unfinishedPush.ts';

/** The way to a push that has not ended. */
export interface GoToPush {
  /** Name of the person: nobody goes to another's push. */
  readonly by: string;
  /** Shows it, and what can be done about it. */
  readonly show: (push: MetPush) => void;
}

/**
 * The way to pushes that have not ended, wherever the pane meets one. Undefined: nobody is signed in.
 * A context, because pushes are met deep in several views that have nothing else to do with it.
 */
export const GoToPushContext = createContext<GoToPush | undefined>(undefined);
