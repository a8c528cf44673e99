import { useEffect, useState } from 'react';
import type { Clock } from '../push/clock.ts';

/** Whole seconds until a moment, counted down; 0 once it is past. @param until milliseconds since 1970 */
export function useSecondsLeft(until: number, clock: Clock): number {
  const secondsLeft = () => Math.max(0, Math.ceil((until - clock.now()) / 1000));
  const [left, setLeft] = useState(secondsLeft);
  useEffect(() => {
    setLeft(secondsLeft());
    const timer = setInterval(() => setLeft(secondsLeft()), 1000);
    return () => clearInterval(timer);
  }, [until, clock]);
  return left;
}
