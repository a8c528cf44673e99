import { describe, expect, it } from '@jest/globals';
import { pathsFor } from '../../../../addin/panes/raw/knownPaths.ts';

const pathsOf = (...given: Parameters<typeof pathsFor>) => pathsFor(...given).map(({ path }) => path);

describe('pathsFor()', () => {
  it('fills in what is chosen', () => {
    expect(pathsOf({ groupId: 'g1', datasetId: 'd1' }, 'REFRESHES')).toEqual([
      '/groups/g1/datasets/d1/refreshes',
      '/groups/g1/datasets/d1/refreshes',
    ]);
  });
  it('leaves the workspace out for My workspace, and what is not chosen as a placeholder', () => {
    expect(pathsOf({}, 'executeQueries')).toEqual(['/datasets/{datasetId}/executeQueries']);
  });
});
