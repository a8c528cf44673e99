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

/** Makes a signal that aborts with the first of several, and that knows when, as {@link deadlineAfter} does. */
export function earliestDeadline(...signals: readonly AbortSignal[]): AbortSignal {
  const signal = AbortSignal.any([...signals]);
  ends.set(signal, Math.min(...signals.map((each) => ends.get(each) ?? Infinity)));
  return signal;
}

/** Tells whether a signal has aborted, or should have by now. */
export function isPast(signal: AbortSignal): boolean {
  return signal.aborted || performance.now() >= (ends.get(signal) ?? Infinity);
}
