import { describe, expect, it } from '@jest/globals';
import { pushTabText } from '../../../addin/panes/pushTabText.ts';
import { shownProblem } from '../../../addin/panes/shownProblem.ts';
import { receipt } from './receipts.ts';

const idle = { running: false, problem: undefined, value: undefined, progress: undefined };
const sending = { phase: 'sending', rowsLanded: 4_399, rows: 10_000, batchesDone: 0, batches: 1 } as const;

describe('pushTabText()', () => {
  it('says how far a push is, rounded down, wherever the person is', () => {
    const push = { ...idle, running: true, progress: sending };
    expect([pushTabText(push, true), pushTabText(push, false)]).toEqual(['Pushing… 43 %', 'Pushing… 43 %']);
    expect(pushTabText({ ...push, progress: undefined }, false)).toBe('Pushing…');
    expect(pushTabText({ ...push, progress: { ...sending, rowsLanded: 0, rows: 0 } }, false)).toBe('Pushing… 0 %');
  });
  it('says how a push has ended until it is looked at', () => {
    expect(pushTabText({ ...idle, value: receipt }, false)).toBe('Push ended');
    expect(pushTabText({ ...idle, problem: shownProblem(new Error('no')) }, false)).toBe('Push stopped');
    expect(pushTabText({ ...idle, value: receipt }, true)).toBe('Push');
    expect(pushTabText(idle, false)).toBe('Push');
  });
});
