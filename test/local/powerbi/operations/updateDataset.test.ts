import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IMPORTED_DATASET_ID, workspaceIds } from '../../../../local/powerbi/fixture.ts';
import { startPowerBi } from '../startPowerBi.ts';
import type { TestPowerBi } from '../startPowerBi.ts';

let powerBi: TestPowerBi;
let datasetId: string;
beforeAll(async () => {
  powerBi = await startPowerBi();
});
afterAll(() => powerBi.close());
beforeEach(async () => {
  await powerBi.local('reset', 'POST');
  datasetId = await powerBi.createTable({ A: 'Int64' });
});

const patch = (body: object, path = `datasets/${datasetId}`) => powerBi.call(path, { method: 'PATCH', body });
const dataset = async (): Promise<unknown> => (await powerBi.call(`datasets/${datasetId}`)).json();

describe('PATCH dataset', () => {
  it('changes what it is given, with an empty answer', async () => {
    const answer = await patch({ targetStorageMode: 'PremiumFiles' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    await patch({ queryScaleOutSettings: { maxReadOnlyReplicas: -1 } });
    expect(await dataset()).toMatchObject({
      targetStorageMode: 'PremiumFiles',
      queryScaleOutSettings: { autoSyncReadOnlyReplicas: true, maxReadOnlyReplicas: -1 },
    });
  });

  it.each([
    ['an unknown property', { name: 'Other' }],
    ['a wrong type', { targetStorageMode: 1 }],
    ['too many replicas', { queryScaleOutSettings: { maxReadOnlyReplicas: 65 } }],
  ])('refuses %s', async (_, body) => {
    const before = await dataset();
    expect((await patch(body)).status).toBe(400);
    expect(await dataset()).toEqual(before);
  });

  it('is for the one who made the dataset', async () => {
    const path = `groups/${workspaceIds.finance}/datasets/${IMPORTED_DATASET_ID}`;
    const body = { targetStorageMode: 'PremiumFiles' };
    expect((await patch(body, path)).status).toBe(403);
    expect((await powerBi.call(path, { method: 'PATCH', body, as: { user: 'ben' } })).status).toBe(200);
  });
});
