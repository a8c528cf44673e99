import { describe, expect, it } from '@jest/globals';
import { openApiTagOf } from '../../../functions/http/openApiTags.ts';

describe('openApiTagOf()', () => {
  it.each([
    ['groups', 'groups'],
    ['groups/{groupId}/datasets', 'datasets'],
    ['datasets/{datasetId}/tables/{tableName}/rows', 'rows'],
    ['datasets/{datasetId}/tables/{tableName}/pushes/{pushId}/batches/{n}', 'pushes'],
    ['health', 'service'],
  ])('%s is about %s', (path, tag) => {
    expect(openApiTagOf(path)).toBe(tag);
  });
});
