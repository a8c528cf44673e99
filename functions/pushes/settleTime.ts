import type { PushTimes } from '../settings.ts';

/** Milliseconds after which a request to Power BI is settled: its sender has given up, and nothing commits any more. */
export function settleTime({ postDeadline, settle }: PushTimes): number {
  return postDeadline + settle;
}
