/** What the service does not know yet of a push that the person has ended in this pane: that it ends, or what arrived. */
export type LeftUndone = 'cancelling' | 'counting';

/**
 * The person has ended a push here, and the service has not closed it: it stays unfinished there, to be gone on with or
 * to be closed later.
 */
export class StoppedHere extends Error {
  override readonly name = 'StoppedHere';
  readonly code = 'stopped_here';
  readonly undone: LeftUndone;

  /** @param options `cause`: why the service could not be told; without one, the person did not wait for its answer */
  constructor(undone: LeftUndone, options?: ErrorOptions) {
    super(`The push was stopped before the service had done its part: ${undone}.`, options);
    this.undone = undone;
  }
}
