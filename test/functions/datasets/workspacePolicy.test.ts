import { describe, expect, it } from '@jest/globals';
import { createWorkspaceCheck, isNarrowed } from '../../../functions/datasets/workspacePolicy.ts';
import type { Policy } from '../../../functions/settings.ts';
import { callerOf, fakePowerBi } from '../pushes/fakePowerBi.ts';

const open: Policy = { allowedGroups: undefined, myWorkspace: true, rawRequests: 'all' };
const closed: Policy = { ...open, myWorkspace: false };
const anna = callerOf('o1');

const myWorkspaceClosed = {
  code: 'policy_denied',
  message: 'Your administrator has turned My workspace off for Rangecast. Choose another workspace.',
};
const notOpened = {
  code: 'policy_denied',
  message: 'Your administrator has not opened this workspace for Rangecast. Choose another one.',
};

/** The check under a policy, with a clock to set and a Power BI that knows a shared and a personal workspace. */
function checkUnder(policy: Policy) {
  let now = 0;
  const check = createWorkspaceCheck(policy, () => now);
  const { powerBi, asked } = fakePowerBi({
    '/groups/shared': { id: 'shared', name: 'Sales', type: 'Workspace' },
    '/groups/SHARED': { id: 'shared', name: 'Sales', type: 'Workspace' },
    '/groups/untyped': { id: 'untyped', name: 'Sales' },
    '/groups/mine': { id: 'mine', name: 'Anna', type: 'PersonalGroup' },
    '/groups/also-mine': { id: 'also-mine', name: 'Anna', type: 'Personal' },
  });
  return {
    pass: (groupId?: string, caller = anna) => check(powerBi, caller, { groupId }),
    asked,
    setClock: (to: number) => (now = to),
  };
}

describe('isNarrowed()', () => {
  it.each([
    ['everything is open', open, false],
    ['My workspace is closed', closed, true],
    ['certain workspaces are open', { ...open, allowedGroups: ['g1'] }, true],
    ['no workspace is open', { ...open, allowedGroups: [] }, true],
  ])('tells where %s', (_, policy, expected) => {
    expect(isNarrowed(policy)).toBe(expected);
  });
});

describe('createWorkspaceCheck()', () => {
  it('lets every workspace pass where all are open, and asks nobody', async () => {
    const { pass, asked } = checkUnder(open);
    await pass();
    await pass('mine');
    expect(asked).toEqual([]);
  });

  it('refuses My workspace where it is closed', async () => {
    await expect(checkUnder(closed).pass()).rejects.toMatchObject(myWorkspaceClosed);
    await expect(checkUnder({ ...closed, allowedGroups: ['g1'] }).pass()).rejects.toMatchObject(myWorkspaceClosed);
  });

  it('lets the workspaces of the list pass, whatever their case, and asks nobody', async () => {
    const { pass, asked } = checkUnder({ ...closed, allowedGroups: ['AB-1', 'g2'] });
    await pass('ab-1');
    await pass('G2');
    expect(asked).toEqual([]);
  });

  it('refuses a workspace that is not on the list', async () => {
    const { pass } = checkUnder({ ...open, allowedGroups: ['shared'] });
    await expect(pass('mine')).rejects.toMatchObject(notOpened);
    await pass(); // My workspace is open
    await expect(checkUnder({ ...open, allowedGroups: [] }).pass('shared')).rejects.toMatchObject(notOpened);
  });

  it.each(['mine', 'also-mine'])('refuses My workspace by its id “%s” where it is closed', async (id) => {
    await expect(checkUnder(closed).pass(id)).rejects.toMatchObject(myWorkspaceClosed);
  });

  it.each(['shared', 'untyped'])('lets the workspace “%s” pass where only My workspace is closed', async (id) => {
    const { pass, asked } = checkUnder(closed);
    await pass(id);
    expect(asked).toEqual([`/groups/${id}`]);
  });

  it('passes on that Power BI does not show the workspace to the caller', async () => {
    await expect(checkUnder(closed).pass('other')).rejects.toMatchObject({
      code: 'group_not_found',
      message: 'Power BI has no such workspace, or you may not see it. Look at the list again.',
    });
  });

  it('remembers for a minute what a workspace is, whatever the case of its id', async () => {
    const { pass, asked, setClock } = checkUnder(closed);
    await pass('shared');
    setClock(59_999);
    await pass('SHARED');
    expect(asked).toHaveLength(1);
    setClock(60_000);
    await pass('shared');
    expect(asked).toHaveLength(2);
  });

  it('remembers a refusal too', async () => {
    const { pass, asked } = checkUnder(closed);
    await expect(pass('mine')).rejects.toMatchObject(myWorkspaceClosed);
    await expect(pass('mine')).rejects.toMatchObject(myWorkspaceClosed);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['person', callerOf('o2')],
    ['tenant', callerOf('o1', 't2')],
  ])('asks anew for another %s', async (_, other) => {
    const { pass, asked } = checkUnder(closed);
    await pass('shared');
    await pass('shared', other);
    expect(asked).toHaveLength(2);
  });
});
