import { describe, expect, it } from '@jest/globals';
import { undecidedBatches } from '../../../addin/panes/undecidedBatches.ts';
import { receipt } from './receipts.ts';

describe('undecidedBatches()', () => {
  it('are those in doubt without those that are known to be there more than once', () => {
    expect(
      undecidedBatches({ ...receipt, outcome: 'in-doubt', batchesInDoubt: [0, 1, 2], doubledBatches: [1] }),
    ).toEqual([0, 2]);
  });
});
