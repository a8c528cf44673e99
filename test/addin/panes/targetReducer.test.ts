import { describe, expect, it } from '@jest/globals';
import {
  hasWorkspace,
  initialTarget,
  targetReducer,
  type TargetState,
  type TargetStep,
} from '../../../addin/panes/targetState.ts';

const dataset = { id: 'd1', name: 'Sales' };
const table = { name: 'Orders', columnsFrom: 'unknown', mark: false } as const;
const sales = { id: 'g1', name: 'Sales team' };

function after(...steps: readonly TargetStep[]): TargetState {
  return steps.reduce(targetReducer, initialTarget);
}

describe('targetReducer()', () => {
  it('starts with a new dataset in My workspace', () => {
    expect(initialTarget).toMatchObject({ workspace: { name: 'My workspace' }, kind: 'new', mode: 'append' });
  });

  it('forgets dataset and table when the workspace changes', () => {
    const chosen = after(
      { type: 'dataset', dataset },
      { type: 'table', table },
      { type: 'workspace', workspace: sales },
    );
    expect(chosen).toMatchObject({ workspace: sales, dataset: undefined, table: undefined });
  });

  it('keeps them when the same workspace is chosen again', () => {
    const first: TargetStep = { type: 'workspace', workspace: sales };
    expect(after(first, { type: 'dataset', dataset }, first).dataset).toEqual(dataset);
  });

  it('goes back to adding rows when another table is chosen, so that nothing is deleted by accident', () => {
    const steps: TargetStep[] = [
      { type: 'table', table },
      { type: 'mode', mode: 'replace' },
    ];
    expect(after(...steps).mode).toBe('replace');
    expect(after(...steps, { type: 'table', table: { ...table, name: 'Other' } }).mode).toBe('append');
  });

  it('takes a created dataset as the chosen one', () => {
    expect(after({ type: 'created', dataset, table })).toMatchObject({
      kind: 'existing',
      dataset,
      table,
      mode: 'append',
    });
  });
});

describe('hasWorkspace()', () => {
  it('does not count My workspace where it is not allowed', () => {
    expect(hasWorkspace(initialTarget, true)).toBe(true);
    expect(hasWorkspace(initialTarget, false)).toBe(false);
    expect(hasWorkspace(after({ type: 'workspace', workspace: sales }), false)).toBe(true);
  });
});
