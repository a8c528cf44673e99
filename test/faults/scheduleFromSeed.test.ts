import { describe, expect, it } from '@jest/globals';
import { fault } from '../../local/powerbi/faults/fault.ts';
import { scheduleFromSeed } from './scheduleFromSeed.ts';
import { LATEST_COMMIT_MS } from './times.ts';

const seeds = Array.from({ length: 500 }, (_, seed) => seed);
const effects = seeds.flatMap((seed) => scheduleFromSeed(seed).events.map(({ effect }) => effect));

describe('scheduleFromSeed()', () => {
  it('gives the same schedule for the same seed, another for another', () => {
    expect(scheduleFromSeed(7)).toEqual(scheduleFromSeed(7));
    expect(scheduleFromSeed(8)).not.toEqual(scheduleFromSeed(7));
  });

  it('speaks of faults that the local Power BI knows', () => {
    const faults = effects.flatMap((effect) => (effect.kind === 'fault' ? [effect.fault] : []));
    expect(faults.length).toBeGreaterThan(500);
    expect(faults.filter((each) => !fault.safeParse(each).success)).toEqual([]);
  });

  it('lets Power BI commit no later than the design assumes', () => {
    const latest = effects.map((effect) => {
      if (effect.kind !== 'fault') return 0;
      return Math.max(Number(effect.fault.delayMs ?? 0), Number(effect.fault.commitLateMs ?? 0));
    });
    expect(Math.max(...latest)).toBeLessThanOrEqual(LATEST_COMMIT_MS);
  });

  it('knows everything that can go wrong', () => {
    expect([...new Set(effects.map(({ kind }) => kind))].sort()).toEqual(
      [
        ...['add-rows', 'answer', 'delay', 'delete-rows', 'fault', 'freeze', 'kill', 'lose-answer', 'lose-pane'],
        ...['lose-request', 'second-pane', 'sign-in', 'twice', 'update-table'],
      ].sort(),
    );
  });
});
