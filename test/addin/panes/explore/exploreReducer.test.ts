import { describe, expect, it } from '@jest/globals';
import { exploreReducer, exploreStart } from '../../../../addin/panes/explore/exploreState.ts';

const dataset = { id: 'a', name: 'Sales' };
const open = exploreReducer(exploreStart, { type: 'dataset', dataset });

describe('exploreReducer()', () => {
  it('goes back to a new list once the open dataset is deleted', () => {
    expect(exploreReducer(open, { type: 'deleted', datasetId: 'a' })).toMatchObject({
      dataset: undefined,
      deletions: 1,
    });
  });

  it('leaves another dataset open that was chosen while one was being deleted', () => {
    expect(exploreReducer(open, { type: 'deleted', datasetId: 'b' })).toMatchObject({ dataset, deletions: 1 });
  });
});
