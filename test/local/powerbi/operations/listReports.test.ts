import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IMPORTED_DATASET_ID, workspaceIds } from '../../../../local/powerbi/fixture.ts';
import { startPowerBi } from '../startPowerBi.ts';
import type { TestPowerBi } from '../startPowerBi.ts';

let powerBi: TestPowerBi;
beforeAll(async () => {
  powerBi = await startPowerBi();
});
afterAll(() => powerBi.close());
beforeEach(() => powerBi.local('reset', 'POST'));

const inFinance = `groups/${workspaceIds.finance}/reports`;
const list = async (path: string, user = 'anna'): Promise<unknown> =>
  (await powerBi.call(path, { as: { user } })).json();

describe('GET reports', () => {
  it('lists the reports of a workspace', async () => {
    expect(await list(inFinance)).toEqual({
      '@odata.context': expect.stringContaining(`/groups/${workspaceIds.finance}/$metadata#reports`),
      value: ['Budget by month', 'Budget by region', 'Budget – Überblick'].map((name) => ({
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        reportType: 'PowerBIReport',
        name,
        webUrl: `${powerBi.url}/#/${IMPORTED_DATASET_ID}`,
        embedUrl: expect.stringMatching(new RegExp(`\\?reportId=[0-9a-f-]{36}&groupId=${workspaceIds.finance}#`)),
        datasetId: IMPORTED_DATASET_ID,
      })),
    });
  });

  it('lists those of My workspace, each person their own', async () => {
    expect(await list('reports')).toMatchObject({ value: [{ name: 'My budget notes' }] });
    expect(await list('reports', 'ben')).toMatchObject({ value: [] });
  });

  it('lists none after their dataset was deleted', async () => {
    await powerBi.call(`groups/${workspaceIds.finance}/datasets/${IMPORTED_DATASET_ID}`, { method: 'DELETE' });
    expect(await list(inFinance)).toMatchObject({ value: [] });
  });

  it('asks for a scope of reports and for membership', async () => {
    const as = { scopes: 'Dataset.ReadWrite.All Workspace.Read.All' };
    expect((await powerBi.call(inFinance, { as })).status).toBe(401);
    expect((await powerBi.call(inFinance, { as: { user: 'carla' } })).status).toBe(403);
  });
});
