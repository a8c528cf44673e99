import type { Run } from './runSchedule.ts';
import type { History, PushStory } from './story.ts';

/** One line on what came of a run. */
export function describeRun(seed: number, { broken, history, seconds, isStalled, happened }: Run): string {
  const outcomes = history.pushes.map(({ receipt }) => receipt?.outcome ?? 'unknown');
  const kinds = [...new Set(outcomes)].map((kind) => `${outcomes.filter((each) => each === kind).length} ${kind}`);
  const needless = history.pushes.filter((push) => isNeedless(push, history)).length;
  if (needless > 0) kinds.push(`${needless} in doubt although all is well`);
  const rows = history.found.reduce((sum, table) => sum + table.length, 0);
  const verdict = broken.length === 0 ? 'kept' : `BROKEN (${broken.length})`;
  const stalled = isStalled ? ', the machine stood still' : '';
  return `seed ${seed}: ${verdict} in ${seconds.toFixed(1)} s: ${kinds.join(', ')}; ${rows} rows, ${happened.length} events${stalled}`;
}

/** The receipt speaks of doubt, and every row is there once: not wrong, but a person has to look for nothing. */
function isNeedless({ receipt, ids, table }: PushStory, { found }: History): boolean {
  const there = (found[table] ?? []).map(([id]) => id);
  return receipt?.outcome === 'in-doubt' && ids.flat().every((id) => there.filter((each) => each === id).length === 1);
}
