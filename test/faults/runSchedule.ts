import { setTimeout } from 'node:timers/promises';
import { doMeanwhile, type Meanwhile } from './doMeanwhile.ts';
import { closeCast, type Actor, castOf } from './cast.ts';
import { judge } from './judge.ts';
import { openStage, type Stage } from './openStage.ts';
import { rowsFound } from './rowsFound.ts';
import type { Effect, FaultEvent, Schedule } from './schedule.ts';
import type { Lane } from './startLane.ts';
import type { DeletionStory, History, PushStory, RowsStory } from './story.ts';
import { LATEST_COMMIT_MS, LONGEST_STALL_MS } from './times.ts';

/** What came of one run. */
export interface Run {
  /** The promises that were broken, one sentence each. */
  readonly broken: readonly string[];
  /** The machine stood still in between: nothing follows from what was found. */
  readonly isStalled: boolean;
  readonly history: History;
  /** The events that came about: a request has come to their point. */
  readonly happened: readonly FaultEvent[];
  /** What the API's instances have logged. */
  readonly log: readonly string[];
  readonly seconds: number;
}

/** Runs a schedule in a lane and judges what came of it. */
export async function runSchedule(lane: Lane, schedule: Schedule): Promise<Run> {
  const since = performance.now();
  const stage = await openStage(lane, schedule);
  const cast = await castOf(stage, schedule.pushes);
  const additions: RowsStory[] = [];
  const deletions: DeletionStory[] = [];
  const busy: Promise<unknown>[] = [];
  const meanwhile: Meanwhile = { stage, cast, additions, deletions };
  stage.begin((effect: Effect) => void busy.push(doMeanwhile(meanwhile, effect)));
  await play(cast);
  // What people do may bring about more.
  for (let done = 0; done < busy.length;) {
    const now = busy.length;
    await Promise.all(busy.slice(done));
    done = now;
  }
  await stage.end();
  const told = await closeCast(stage, cast);
  await setTimeout(stage.happened.size === 0 ? 0 : LATEST_COMMIT_MS); // for what may still commit, although nothing may
  const history = await historyOf(lane, stage, { told, additions, deletions });
  return {
    broken: judge(history),
    isStalled: stage.longestStall() > LONGEST_STALL_MS,
    history,
    happened: [...stage.happened],
    log: lane.log(),
    seconds: (performance.now() - since) / 1000,
  };
}

/** Starts the pushes when their time has come and waits until the panes have stopped. */
async function play(cast: readonly Actor[]): Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  const all: Promise<unknown>[] = [];
  for (const actor of cast) {
    const start = actor.plan.starts === 'at-once' ? Promise.resolve() : before;
    before = start.then(() => actor.open());
    all.push(before);
  }
  await Promise.all(all);
}

interface Told {
  readonly told: readonly PushStory[];
  readonly additions: readonly RowsStory[];
  readonly deletions: readonly DeletionStory[];
}

async function historyOf(lane: Lane, stage: Stage, { told, additions, deletions }: Told): Promise<History> {
  const base = ([0, 1] as const).map((table): RowsStory => {
    return {
      name: `base rows of table ${table}`,
      table,
      ids: stage.baseIds(table),
      from: 0,
      until: 0,
      outcome: 'added',
    };
  });
  const found = await Promise.all(
    stage.targets.map(({ datasetId, tableName }) => rowsFound(lane.powerBi(), datasetId, tableName)),
  );
  return {
    pushes: told,
    additions: [...base, ...additions],
    deletions,
    badAnswers: [...stage.badAnswers],
    found,
  };
}
