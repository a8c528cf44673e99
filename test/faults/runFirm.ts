import { Unreachable } from '../../addin/api/unreachable.ts';
import { Problem } from '../../shared/problem.ts';
import { StuckError } from './cast.ts';
import { runSchedule, type Run } from './runSchedule.ts';
import type { Schedule } from './schedule.ts';
import type { Lane } from './startLane.ts';

const MAX_RUNS = 3;

/**
 * Runs a schedule, and again when it failed on a machine that stood still meanwhile: then Power BI itself has committed
 * later than the design assumes.
 */
export async function runFirm(lane: Lane, schedule: Schedule): Promise<Run> {
  for (let runs = 1; ; runs += 1) {
    const run = await runOrStuck(lane, schedule);
    if (run.broken.length === 0 || !run.isStalled || runs === MAX_RUNS) return run;
  }
}

async function runOrStuck(lane: Lane, schedule: Schedule): Promise<Run> {
  try {
    return await runSchedule(lane, schedule);
  } catch (error) {
    if (!(error instanceof StuckError || error instanceof Problem || error instanceof Unreachable)) throw error;
    const history = { pushes: [], additions: [], deletions: [], badAnswers: [], found: [] };
    const how = error instanceof StuckError ? 'stuck' : `${error.code} where nothing goes wrong`;
    return {
      broken: [`${how}: ${error.message}`],
      isStalled: false,
      history,
      happened: [],
      log: lane.log(),
      seconds: 0,
    };
  }
}
