const ends = new WeakMap<AbortSignal, number>();

/**
 * Makes a signal that aborts after so many milliseconds, and that knows when: a process that was frozen may go on before
 * its overdue timers do, so whoever sends asks {@link isPast} first.
 */
export function deadlineAfter(milliseconds: number): AbortSignal {
  const signal = AbortSignal.timeout(milliseconds);
  ends.set(signal, performance.now() + milliseconds);
  return signal;
}

/** Tells whether a signal has aborted, or should have by now. */
export function isPast(signal: AbortSignal): boolean {
  return signal.aborted || performance.now() >= (ends.get(signal) ?? Infinity);
}
