import { describe, expect, it } from '@jest/globals';
import type { Receipt } from '../../shared/contract/push.ts';
import { cellsOf } from './cellsOf.ts';
import { judge } from './judge.ts';
import type { DeletionStory, History, PushStory } from './story.ts';

const ids = [
  [1, 2],
  [3, 4],
];

function pushStory(change: Partial<PushStory> = {}, told: Partial<Receipt> = {}): PushStory {
  const receipt: Receipt = {
    outcome: 'complete',
    rowsSent: 4,
    rowsFound: 4,
    verifiedBy: 'mark',
    batchesInDoubt: [],
    doubledBatches: [],
    decisions: [],
    startedAt: '2026-07-28T00:00:00Z',
    finishedAt: '2026-07-28T00:00:01Z',
    datasetUrl: 'https://app.powerbi.com',
    ...told,
  };
  const batches = [0, 1].map((n) => ({ n, state: 'landed', rows: 2, digest: 'digest' }) as const);
  return { name: 'the push', table: 0, mode: 'append', ids, from: 10, until: 20, receipt, batches, ...change };
}

function history(push: PushStory, found: readonly number[], change: Partial<History> = {}): History {
  const rows = found.map((id) => [id, JSON.stringify(cellsOf(id))] as const);
  return { pushes: [push], additions: [], deletions: [], badAnswers: [], found: [rows, []], ...change };
}

function deletion(change: Partial<DeletionStory>): DeletionStory {
  return { name: 'delete-rows by ben', table: 0, from: 30, until: 40, outcome: 'deleted', ...change };
}

describe('judge()', () => {
  it('takes every row once, in any order', () => {
    expect(judge(history(pushStory(), [3, 1, 4, 2]))).toEqual([]);
  });

  it('finds a row that is missing although the receipt says complete', () => {
    expect(judge(history(pushStory(), [1, 2, 3]))).toEqual([
      'the push, batch 1: 1 of 2 rows are missing (told: landed)',
      'the push: the receipt (complete) counted 4 rows, and 3 are there',
    ]);
  });

  it('finds a row that is there twice, also when its batch is said to be in doubt', () => {
    const push = pushStory({}, { outcome: 'in-doubt', batchesInDoubt: [0], rowsFound: 5 });
    expect(judge(history(push, [1, 1, 2, 3, 4]))).toEqual([
      'the push, batch 0: 1 of 2 rows are there more than once (told: doubtful)',
    ]);
  });

  it('leaves a batch in doubt its doubt, and no other', () => {
    const doubtful = (batchesInDoubt: readonly number[]) =>
      pushStory({}, { outcome: 'in-doubt', batchesInDoubt: [...batchesInDoubt], rowsFound: 3 });
    expect(judge(history(doubtful([1]), [1, 2, 3]))).toEqual([]);
    expect(judge(history(doubtful([0]), [1, 2, 3]))).toEqual([
      'the push, batch 1: 1 of 2 rows are missing (told: landed)',
    ]);
  });

  it('finds rows of a batch that is said not to have landed', () => {
    const batches = pushStory().batches.slice(0, 1);
    const push = pushStory({ batches }, { outcome: 'cancelled', rowsSent: 2, rowsFound: 2 });
    expect(judge(history(push, [1, 2]))).toEqual([]);
    expect(judge(history(push, [1, 2, 3, 4]))).toEqual([
      'the push, batch 1: 2 of 2 rows are there (told: not landed)',
      'the push: the receipt (cancelled) counted 2 rows, and 4 are there',
    ]);
  });

  it('finds rows of a push that the service does not know', () => {
    const push = pushStory({ receipt: undefined, batches: [], until: Infinity });
    expect(judge(history(push, [1]))).toEqual(['the push, batch 0: 1 of 2 rows are there (told: not landed)']);
  });

  it('finds rows that somebody has deleted since', () => {
    const deletions = [deletion({})];
    expect(judge(history(pushStory(), [], { deletions }))).toEqual([]);
    expect(judge(history(pushStory(), [1, 2, 3, 4], { deletions }))).toEqual([
      'the push, batch 0: 2 of 2 rows are there (told: landed, and deleted afterwards)',
      'the push, batch 1: 2 of 2 rows are there (told: landed, and deleted afterwards)',
    ]);
  });

  it('lets a deletion at the same time have taken all rows or none', () => {
    const deletions = [deletion({ from: 15 })];
    expect(judge(history(pushStory(), [], { deletions }))).toEqual([]);
    expect(judge(history(pushStory(), [1, 2, 3, 4], { deletions }))).toEqual([]);
    expect(judge(history(pushStory(), [1, 2], { deletions }))).toEqual([
      'the push: 2 of 4 rows are there (told: complete)',
    ]);
  });

  it('takes a replace for a deletion', () => {
    const replace = pushStory(
      { name: 'the replace', mode: 'replace', ids: [[5], [6]], from: 30, until: 40 },
      { rowsFound: 2 },
    );
    const both = (found: readonly number[]) => history(pushStory(), found, { pushes: [pushStory(), replace] });
    expect(judge(both([5, 6]))).toEqual([]);
    expect(judge(both([1, 2, 3, 4, 5, 6]))).toHaveLength(2);
  });

  it('finds rows that nobody sent, and cells that have changed', () => {
    const rows = [1, 2, 3, 4].map((id) => [id, JSON.stringify(cellsOf(id))] as const);
    const found = [
      [...rows.slice(1), [1, '[1,"other",0.25]'] as const, [99, JSON.stringify(cellsOf(99))] as const],
      [],
    ];
    expect(judge(history(pushStory(), [], { found }))).toEqual([
      'table 0: 1 rows that nobody sent there',
      'table 0: row 1 has other cells: [1,"other",0.25]',
    ]);
  });

  it('finds answers that no fault excuses', () => {
    const badAnswers = [{ what: 'batch', problem: 'answered 500 internal: …' }];
    expect(judge(history(pushStory(), [1, 2, 3, 4], { badAnswers }))).toEqual(['batch: answered 500 internal: …']);
  });

  it('takes rows without a mark as in doubt as a whole', () => {
    const told = { outcome: 'in-doubt', verifiedBy: 'row-count', rowsFound: 3 } as const;
    expect(judge(history(pushStory({}, told), [1, 2, 3]))).toEqual([]);
    expect(judge(history(pushStory({}, { ...told, verifiedBy: 'mark' }), [1, 2, 3]))).toHaveLength(1);
  });
});
