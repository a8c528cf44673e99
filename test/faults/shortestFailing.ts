import { runFirm } from './runFirm.ts';
import type { Run } from './runSchedule.ts';
import type { Schedule } from './schedule.ts';
import type { Lane } from './startLane.ts';

/** A schedule and what came of it. */
export interface Failing {
  readonly schedule: Schedule;
  readonly run: Run;
}

// Processes die at slightly other moments from run to run: what doesn't fail at once may fail the next time.
const TRIES = 2;

/** Takes event after event, then push after push, out of a schedule that fails, as long as it still does. */
export async function shortestFailing(lane: Lane, failing: Failing): Promise<Failing> {
  let shortest = failing;
  for (let at = failing.schedule.events.length - 1; at >= 0; at -= 1) {
    const { schedule } = shortest;
    shortest = (await failingRun(lane, { ...schedule, events: schedule.events.toSpliced(at, 1) })) ?? shortest;
  }
  // From the end: events name pushes by their number.
  while (shortest.schedule.pushes.length > 1) {
    const { schedule } = shortest;
    const shorter = await failingRun(lane, { ...schedule, pushes: schedule.pushes.slice(0, -1) });
    if (shorter === undefined) break;
    shortest = shorter;
  }
  return shortest;
}

async function failingRun(lane: Lane, schedule: Schedule): Promise<Failing | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const run = await runFirm(lane, schedule);
    if (run.broken.length > 0) return { schedule, run };
  }
  return undefined;
}
