import { describe, expect, it } from '@jest/globals';
import { checkIsPushDataset, createDatasetAccess } from '../../../functions/datasets/datasetAccess.ts';
import type { Policy } from '../../../functions/settings.ts';
import { callerOf, fakePowerBi } from '../pushes/fakePowerBi.ts';

const open: Policy = { allowedGroups: undefined, myWorkspace: true, rawRequests: 'all' };
const anna = callerOf('o1');
const sales = { id: 'd1', name: 'Sales', addRowsAPIEnabled: true };
const stock = { id: '2d1', name: 'Stock', addRowsAPIEnabled: true };

/** The access to datasets under a policy; the workspace g2 gives a dataset that it does not list. */
function accessUnder(policy: Policy) {
  let now = 0;
  const access = createDatasetAccess(policy, () => now);
  const { powerBi, asked } = fakePowerBi({
    '/datasets/d1': sales,
    '/datasets/D1': sales,
    '/datasets/2d1': stock,
    '/datasets': { value: [stock] },
    '/groups/g1/datasets/d1': sales,
    '/groups/g1/datasets': { value: [{ ...sales, id: 'D1' }] },
    '/groups/g2/datasets/d1': sales,
    '/groups/g2/datasets': { value: [stock] },
  });
  return {
    see: (datasetId: string, groupId?: string, caller = anna) => access.see(powerBi, caller, { datasetId, groupId }),
    forget: access.forget,
    asked,
    setClock: (to: number) => (now = to),
  };
}

describe('createDatasetAccess()', () => {
  it('gives the dataset as Power BI shows it to the caller', async () => {
    const { see, asked } = accessUnder(open);
    expect(await see('d1', 'g1')).toEqual(sales);
    expect(asked).toEqual(['/groups/g1/datasets/d1']);
  });

  it('refuses a dataset that Power BI does not show to the caller, and asks again the next time', async () => {
    const { see, asked } = accessUnder(open);
    const refusal = {
      code: 'dataset_not_found',
      message: 'Power BI has no such dataset here, or you may not see it. Look at the list again.',
    };
    await expect(see('d2')).rejects.toMatchObject(refusal);
    await expect(see('d2')).rejects.toMatchObject(refusal);
    expect(asked).toHaveLength(2);
  });

  it('remembers the answer for a minute, whatever the case of the id', async () => {
    const { see, asked, setClock } = accessUnder(open);
    await see('d1');
    setClock(59_999);
    expect(await see('D1')).toEqual(sales);
    expect(asked).toHaveLength(1);
    setClock(60_000);
    await see('d1');
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['person', undefined, callerOf('o2')],
    ['tenant', undefined, callerOf('o1', 't2')],
    ['workspace', 'g1', anna],
  ])('asks anew for another %s', async (_, groupId, caller) => {
    const { see, asked } = accessUnder(open);
    await see('d1');
    await see('d1', groupId, caller);
    expect(asked).toHaveLength(2);
  });

  it('asks anew, whoever the caller is, for a dataset that it has to forget, and for no other', async () => {
    const { see, forget, asked } = accessUnder(open);
    const everybody = async () => {
      await see('d1');
      await see('d1', 'g1', callerOf('o2'));
      await see('2d1');
    };
    await everybody();
    forget('D1');
    await everybody();
    expect(asked.slice(3)).toEqual(['/datasets/d1', '/groups/g1/datasets/d1']);
  });

  describe.each([
    ['My workspace is closed', { ...open, myWorkspace: false }],
    ['certain workspaces are open', { ...open, allowedGroups: ['g1', 'g2'] }],
  ])('where %s', (_, policy: Policy) => {
    it('gives a dataset that its workspace lists', async () => {
      const { see, asked } = accessUnder(policy);
      expect(await see('d1', 'g1')).toEqual(sales);
      await see('d1', 'g1');
      expect(asked).toEqual(['/groups/g1/datasets/d1', '/groups/g1/datasets']);
    });

    it.each([
      ['this workspace', 'g2'],
      ['My workspace', undefined],
    ])('refuses a dataset that Power BI finds by its id but does not list in %s', async (where, groupId) => {
      await expect(accessUnder(policy).see('d1', groupId)).rejects.toMatchObject({
        code: 'policy_denied',
        message:
          `Your administrator has opened certain workspaces for Rangecast, and Power BI does not list this dataset in ${where}. ` +
          'Name its workspace; a dataset that is new may take a minute to be listed.',
      });
    });
  });
});

describe('checkIsPushDataset()', () => {
  it('lets a dataset pass that takes rows, or that does not say', () => {
    expect(() => checkIsPushDataset(sales)).not.toThrow();
    expect(() => checkIsPushDataset({ id: 'd1', name: 'Sales' })).not.toThrow();
  });

  it('refuses a dataset that takes no rows', () => {
    expect(() => checkIsPushDataset({ ...sales, addRowsAPIEnabled: false })).toThrow(
      expect.objectContaining({
        code: 'not_a_push_dataset',
        message:
          'Rows can only be pushed into a push dataset, and this is not one. Choose another dataset or create one.',
      }),
    );
  });
});
