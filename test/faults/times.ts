/**
 * The times that the API under test lives by. The storage's `Date` has whole seconds, so a request counts as settled up to
 * a second later than these say, never earlier.
 */
export const times = {
  /** T of the design: the deadline of one POST or DELETE. */
  postDeadlineMs: 800,
  /** S of the design: for so long Power BI may still commit what its sender gave up on. */
  settleMs: 700,
  idleMs: 1_000,
} as const;

/**
 * How late the stand-in commits at most, after the request arrived: well before T + S, because the clock starts with the
 * claim, some milliseconds earlier, and machines under load are slow.
 */
export const LATEST_COMMIT_MS = 1_000;

/** A machine that stood still for longer than this has broken the assumption itself: such a run says nothing. */
export const LONGEST_STALL_MS = 350;
