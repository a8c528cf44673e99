import { describe, expect, it } from '@jest/globals';
import { noPush, pushReducer, type PushStep } from '../../../addin/panes/pushReducer.ts';
import type { PushPhase } from '../../../addin/push/pushProgress.ts';
import { receipt } from './receipts.ts';

function progress(phase: PushPhase): PushStep {
  return { type: 'progress', progress: { phase, rowsLanded: 0, rows: 9, batchesDone: 0, batches: 1 } };
}

describe('pushReducer()', () => {
  it('counts a push as opened once rows are sent', () => {
    const starting = pushReducer(noPush, progress('starting'));
    expect(starting.opened).toBe(false);
    expect(pushReducer(starting, progress('sending')).opened).toBe(true);
  });

  it('keeps it opened when it is started again, and forgets it when it is left', () => {
    const again = [progress('sending'), progress('starting')].reduce(pushReducer, noPush);
    expect(again.opened).toBe(true);
    expect(pushReducer(again, { type: 'left' })).toMatchObject({ opened: false, progress: undefined });
  });

  it('keeps what was decided about rows in doubt until the push is left', () => {
    const decided = pushReducer(noPush, { type: 'decided', receipt });
    expect(decided.decided).toBe(receipt);
    expect(pushReducer(decided, { type: 'left' }).decided).toBeUndefined();
  });
});

describe('pushReducer() on what a person confirms', () => {
  it('keeps every confirmation once until the push is left or another is ordered', () => {
    const steps: PushStep[] = [
      { type: 'confirmed', confirmed: ['already_pushed'] },
      { type: 'confirmed', confirmed: ['quota_wait', 'already_pushed'] },
    ];
    const confirmed = steps.reduce(pushReducer, noPush);
    expect(confirmed.confirmed).toEqual(['already_pushed', 'quota_wait']);
    expect(pushReducer(confirmed, { type: 'left' }).confirmed).toEqual([]);
  });

  it('forgets where blocks stood when an earlier push is closed, whose rows were others', () => {
    const cut = pushReducer(noPush, { type: 'cut', id: 'p1', ranges: [{ from: 0, rows: 9 }] });
    expect(cut.ranges).toHaveLength(1);
    expect(pushReducer(cut, { type: 'closingEarlier' }).ranges).toEqual([]);
  });
});
