import { useEffect } from 'react';
import type { ShownProblem } from './shownProblem.ts';

/** The codes of problems that a connection cures. */
const OFFLINE: ReadonlySet<string> = new Set(['api_unreachable', 'sign-in: offline', 'stopped_here']);

/** Runs something again as soon as there is a connection, while its problem is that there was none. */
export function useAgainWhenOnline(problem: ShownProblem | undefined, again: () => void): void {
  const waits = problem !== undefined && OFFLINE.has(problem.code);
  useEffect(() => {
    if (!waits) return undefined;
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [waits, again]);
}
