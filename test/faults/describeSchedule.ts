import type { FaultEvent, PlannedPush, Schedule } from './schedule.ts';

/** A schedule in words, one line for each push and event. */
export function describeSchedule({ setup, pushes, events }: Schedule): string {
  const lines = [
    `dataset: ${JSON.stringify(setup)}`,
    ...pushes.map((push, at) => `push ${at}: ${describePush(push)}`),
    ...events.map(describeEvent),
  ];
  return lines.map((line) => `  ${line}`).join('\n');
}

function describePush({ user, mode, rows, batches, table, order, starts }: PlannedPush): string {
  return `${user} ${mode}s ${rows} rows in ${batches} batches to table ${table}, ${order}, ${starts}`;
}

function describeEvent({ at, effect }: FaultEvent): string {
  return `${at.where}, ${at.what} #${at.nth}: ${JSON.stringify(effect)}`;
}
