import { describe, expect, it } from '@jest/globals';
import { openApiProblemCodes } from '../../../functions/http/openApiProblemCodes.ts';
import { contract } from '../../../shared/contract/endpoints.ts';

describe('openApiProblemCodes()', () => {
  it('has of a public endpoint only what a request itself can do wrong', () => {
    expect([...openApiProblemCodes(contract.getHealth, 'health')]).toEqual([
      [400, ['invalid_request']],
      [500, ['internal']],
    ]);
  });

  it('adds what a body can do wrong', () => {
    const codes = openApiProblemCodes(contract.createDataset, 'datasets');
    expect(codes.get(413)).toEqual(['body_too_large']);
    expect(codes.get(415)).toEqual(['unsupported_media_type']);
    expect(openApiProblemCodes(contract.listGroups, 'groups').has(413)).toBe(false);
  });

  it('adds what is missing by what the path names', () => {
    const of = (path: string) => openApiProblemCodes(contract.listDatasets, path).get(404);
    expect(of('datasets')).toBeUndefined();
    expect(of('groups/{groupId}/datasets')).toEqual(['group_not_found']);
    expect(of('groups/{groupId}/datasets/{datasetId}')).toEqual(['dataset_not_found', 'group_not_found']);
    expect(of('datasets/{datasetId}/tables/{tableName}/rows')).toEqual(['dataset_not_found', 'not_a_push_dataset']);
  });
});
