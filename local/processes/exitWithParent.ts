import type { Socket } from 'node:net';

/** Set by startChild for the processes that it starts. */
export const STARTED_BY = 'LOCAL_STARTED_BY';

/**
 * Ends this process when the one that started it is gone, however it went: its end of our standard input closes then.
 * Does nothing where nobody asked for it, so that a process started by hand keeps its input.
 */
export function exitWithParent(): void {
  if (process.env[STARTED_BY] === undefined) return;
  const exit = (): never => process.exit(0);
  process.stdin.on('end', exit).on('error', exit).resume();
  // Waiting for the parent's end isn't a reason to stay.
  const stdin: Partial<Pick<Socket, 'unref'>> = process.stdin;
  stdin.unref?.();
}
