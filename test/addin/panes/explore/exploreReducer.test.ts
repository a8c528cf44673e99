import { describe, expect, it } from '@jest/globals';
import { exploreReducer, exploreStart } from '../../../../addin/panes/explore/exploreState.ts';

const dataset = { id: 'a', name: 'Sales' };
const open = exploreReducer(exploreStart, { type: 'dataset', dataset });

describe('exploreReducer()', () => {
  it('goes back to the list once the open dataset is deleted', () => {
    expect(exploreReducer(open, { type: 'deleted', datasetId: 'a' })).toEqual(exploreStart);
  });

  it('leaves another dataset open that was chosen while one was being deleted', () => {
    expect(exploreReducer(open, { type: 'deleted', datasetId: 'b' })).toEqual(open);
  });
});
