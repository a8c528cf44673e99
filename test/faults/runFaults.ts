/*
 * Runs random fault schedules against a private local cloud and compares rows one by one.
 * npm run faults -- --seeds 100 [--from 1] [--lanes 3] · --seed 17 [--keep 0,3] [--log]
 */
import { parseArgs } from 'node:util';
import { messageOf } from '../../local/processes/messageOf.ts';
import { describeSchedule } from './describeSchedule.ts';
import { openLanes } from './openLanes.ts';
import { describeRun } from './describeRun.ts';
import { runFirm } from './runFirm.ts';
import { scheduleFromSeed } from './scheduleFromSeed.ts';
import { shortestFailing } from './shortestFailing.ts';
import type { Schedule } from './schedule.ts';

interface Command {
  readonly seeds: readonly number[];
  readonly lanes: number;
  /** Numbers of the events that stay. */
  readonly keep: readonly number[] | undefined;
  readonly showLog: boolean;
  readonly shrink: boolean;
}

function readCommand(): Command {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '20' },
      from: { type: 'string', default: '1' },
      lanes: { type: 'string', default: '3' },
      seed: { type: 'string' },
      keep: { type: 'string' },
      log: { type: 'boolean', default: false },
      'no-shrink': { type: 'boolean', default: false },
    },
  });
  const one = values.seed === undefined ? undefined : [Number(values.seed)];
  const many = Array.from({ length: Number(values.seeds) }, (_, at) => Number(values.from) + at);
  return {
    seeds: one ?? many,
    lanes: Number(values.lanes),
    keep: values.keep?.split(',').map(Number),
    showLog: values.log,
    shrink: !values['no-shrink'],
  };
}

async function main(): Promise<void> {
  const { seeds, lanes, keep, showLog, shrink } = readCommand();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const pool = await openLanes(Math.min(lanes, seeds.length));
  let failed = 0;

  async function runSeed(seed: number): Promise<void> {
    const all = scheduleFromSeed(seed);
    const schedule: Schedule =
      keep === undefined ? all : { ...all, events: keep.flatMap((at) => all.events[at] ?? []) };
    await pool.withLane(async (lane) => {
      const run = await runFirm(lane, schedule);
      console.log(describeRun(seed, run));
      if (showLog) console.log(`${describeSchedule(schedule)}\n${run.log.join('\n')}`);
      if (run.broken.length === 0) return;
      console.log(run.broken.map((line) => `  FAILED ${line}`).join('\n'));
      console.log(
        run.log
          .filter((line) => /error/i.test(line))
          .slice(-8)
          .join('\n'),
      );
      failed += 1;
      const shortest = shrink ? await shortestFailing(lane, { schedule, run }) : { schedule, run };
      const kept = shortest.schedule.events.map((event) => all.events.indexOf(event)).join(',');
      console.log(
        `seed ${seed}: the shortest schedule that fails (npm run faults -- --seed ${seed} --keep ${kept}):\n` +
          `${describeSchedule(shortest.schedule)}\n${shortest.run.broken.map((line) => `  FAILED ${line}`).join('\n')}`,
      );
    });
  }

  try {
    await Promise.all(seeds.map(runSeed));
  } finally {
    await pool.stop();
  }
  console.log(`${seeds.length - failed} of ${seeds.length} schedules kept every promise`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exit(1);
});
