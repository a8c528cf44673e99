import { describe, expect, it } from '@jest/globals';
import { pushColumnsFor } from '../../../addin/panes/pushColumnsFor.ts';
import { initialTarget, type TargetState } from '../../../addin/panes/targetState.ts';
import type { ListedTable } from '../../../shared/contract/tables.ts';
import type { KnownColumn } from '../../../shared/table/knownColumn.ts';

const now = new Date(2026, 10, 4, 23, 59).getTime();
const today = '2026-11-04T00:00:00';
const nothing = { pushedOn: undefined, period: undefined };

function existing(columns: readonly KnownColumn[], change: Partial<TargetState> = {}): TargetState {
  const table: ListedTable = { name: 'Q1', columnsFrom: 'record', mark: true, columns: [...columns] };
  return { ...initialTarget, kind: 'existing', table, period: '2026-11', ...change };
}

describe('pushColumnsFor()', () => {
  it('adds to a new table what was chosen, and nothing by itself', () => {
    expect(pushColumnsFor(initialTarget, now)).toEqual(nothing);
    const chosen = { ...initialTarget, pushedOn: true, period: 'FY26' };
    expect(pushColumnsFor(chosen, now)).toEqual({ pushedOn: today, period: 'FY26' });
  });

  it('fills what an existing table has', () => {
    const columns: readonly KnownColumn[] = [{ name: 'Pushed on', dataType: 'DateTime' }, { name: 'Period' }];
    expect(pushColumnsFor(existing(columns), now)).toEqual({ pushedOn: today, period: '2026-11' });
    const declined = existing(columns, { pushedOn: false, period: undefined });
    expect(pushColumnsFor(declined, now)).toEqual(nothing);
  });

  it('fills no column of another type and none that the table lacks', () => {
    const columns: readonly KnownColumn[] = [
      { name: 'Pushed on', dataType: 'String' },
      { name: 'Period', dataType: 'Int64' },
    ];
    expect(pushColumnsFor(existing(columns), now)).toEqual(nothing);
    expect(pushColumnsFor(existing([], { pushedOn: true }), now)).toEqual(nothing);
  });
});
