/** How one request gets through a place where things go wrong; an empty one: as if nothing were there. */
export interface Passage {
  /** Done before the request is passed on. */
  readonly before?: (() => void | Promise<void>) | undefined;
  /** Waits so long, and passes it on then, also when its sender has gone. */
  readonly delayMs?: number | undefined;
  /** Not passed on. */
  readonly isLost?: boolean | undefined;
  /** Passed on to two at the same moment. */
  readonly isDoubled?: boolean | undefined;
  /** Done when its answer is there, before the sender gets it. */
  readonly after?: (() => void | Promise<void>) | undefined;
  /** The sender gets no answer. */
  readonly isAnswerLost?: boolean | undefined;
  /** The sender gets this one instead. */
  readonly answer?: { readonly status: number; readonly code: string } | undefined;
}
