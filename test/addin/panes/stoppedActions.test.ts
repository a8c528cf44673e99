import { describe, expect, it } from '@jest/globals';
import { SignInError } from '../../../addin/auth/signInError.ts';
import type { PushControl } from '../../../addin/panes/pushControl.ts';
import type { PushOrder } from '../../../addin/panes/pushOrder.ts';
import { pushOrderFrom } from '../../../addin/panes/pushOrderFrom.ts';
import { shownProblem } from '../../../addin/panes/shownProblem.ts';
import { stoppedActions } from '../../../addin/panes/stoppedActions.ts';
import { initialTarget } from '../../../addin/panes/targetState.ts';
import { StoppedHere } from '../../../addin/push/stoppedHere.ts';
import { Problem, type ProblemCode, type ProblemDetails } from '../../../shared/problem.ts';
import { previewOf } from './preview.ts';
import { pushControlOf } from './pushControlOf.ts';

const push = { id: 'p-1', by: 'Anna', since: '2026-11-24T14:00:00Z', workbook: 'Book.xlsx' };

async function replacing(): Promise<PushOrder> {
  const dataset = { id: 'd1', name: 'Sales' };
  const table = { name: 'Orders', columnsFrom: 'unknown', mark: false } as const;
  const target = { ...initialTarget, kind: 'existing', dataset, table, mode: 'replace' } as const;
  const order = pushOrderFrom(await previewOf(), target, 'Sales', 'Book.xlsx');
  if (!order) throw new Error('The form orders no push.');
  return order;
}

/** Does everything that is offered, and tells by label what the push was asked for. */
function actionsFor(error: Error, change: Partial<PushControl> = {}) {
  const asked: string[] = [];
  const control = pushControlOf(change, (what, given) => void asked.push([what, ...given].join(' ')));
  const actions = stoppedActions(shownProblem(error), control);
  for (const { run } of actions) run();
  return actions.map(({ label }, i) => `${label}: ${asked[i] ?? 'nothing'}`);
}

function offered(code: ProblemCode, details: ProblemDetails = {}, change: Partial<PushControl> = {}) {
  return actionsFor(new Problem(code, '', details), change);
}

describe('stoppedActions()', () => {
  it('goes on with an unfinished push or closes it', () => {
    expect(offered('unfinished_push', { push })).toEqual(['Go on with it: continue p-1', 'Close it: close p-1']);
  });

  it('sends the rest of changed rows as it is now, or starts a replace again', async () => {
    const order = await replacing();
    expect(offered('push_changed', {}, { unfinishedId: 'p-1', order })).toEqual([
      'Send the rest as it is now: resume changed_rows',
      'Start again: closeAndResume p-1',
    ]);
    expect(offered('push_changed', {}, { unfinishedId: 'p-1', order, confirmed: ['changed_rows'] })).toEqual([
      'Start again: closeAndResume p-1',
    ]);
  });

  it('does not add changed rows again, of which some have landed', () => {
    expect(offered('push_changed', {}, { unfinishedId: 'p-1' })).toEqual([
      'Send the rest as it is now: resume changed_rows',
      'Close the earlier push: close p-1',
    ]);
  });

  it('asks for the consent that is missing, or goes on once an administrator has given it', () => {
    expect(offered('consent_required', {}, { opened: true })).toEqual(['Allow: consent', 'Continue: resume']);
    expect(actionsFor(new SignInError('needs-admin'), { opened: true })).toEqual(['Continue: resume']);
  });

  it('closes an earlier push that cannot go on', () => {
    expect(offered('table_changed', {}, { unfinishedId: 'p-1' })).toEqual(['Close the earlier push: close p-1']);
    expect(offered('table_changed')).toEqual([]);
  });

  it('asks before it repeats rows or begins what takes hours', () => {
    expect(offered('already_pushed')).toEqual(['Push again anyway: resume already_pushed']);
    expect(offered('confirmation_required')).toEqual(['Start it: resume quota_wait']);
  });

  it('stops in the service what was ended here, or verifies what was not counted', () => {
    expect(actionsFor(new StoppedHere('cancelling'))).toEqual(['Stop the push: stop', 'Try again: resume']);
    expect(actionsFor(new StoppedHere('cancelling'), { opened: true })[1]).toBe('Continue: resume');
    expect(actionsFor(new StoppedHere('counting'), { opened: true })).toEqual(['Verify again: resume']);
  });

  it('goes on after doubt, so that the receipt names the blocks', () => {
    expect(offered('batch_in_doubt', {}, { opened: true })).toEqual(['Continue: resume']);
  });
});
