import { useEffect, useState } from 'react';
import type { Clock } from '../push/clock.ts';
import { paceOf, withSample, type Pace, type PaceSample } from '../push/pace.ts';

/** Watches how fast rows land; undefined: not known, or nothing lands because the push waits. */
export function usePace(landed: number, rows: number, isWaiting: boolean, clock: Clock): Pace | undefined {
  const [samples, setSamples] = useState<readonly PaceSample[]>([]);
  useEffect(() => {
    // What landed before a wait says nothing about the pace after it.
    setSamples((before) => (isWaiting ? [] : withSample(before, { at: clock.now(), landed })));
  }, [landed, isWaiting, clock]);
  return paceOf(samples, rows);
}
