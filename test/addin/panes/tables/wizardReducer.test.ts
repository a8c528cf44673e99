import { describe, expect, it } from '@jest/globals';
import { newWizard, wizardReducer, type WizardStep } from '../../../../addin/panes/tables/wizardState.ts';
import type { ListedSource } from '../../../../addin/table/cellSource.ts';
import { MY_WORKSPACE } from '../../../../addin/panes/targetState.ts';

const after = (...steps: readonly WizardStep[]) => steps.reduce(wizardReducer, newWizard(MY_WORKSPACE));
const ends = { fromTable: 'table 2', fromColumn: 'CustomerID', toTable: 'table 1', toColumn: 'ID' };

describe('wizardReducer()', () => {
  it('keeps the choices of each table apart', () => {
    const state = after(
      { type: 'choice', table: 'a', step: { type: 'header', row: 3 } },
      { type: 'choice', table: 'b', step: { type: 'included', letters: ['C'], included: false } },
      { type: 'choice', table: 'a', step: { type: 'columnType', letters: 'A', dataType: 'String' } },
    );
    expect(state.choices).toEqual({
      a: { headerRow: 3, types: { A: 'String' } },
      b: { included: { C: false } },
    });
  });
  it('switches proposals off and on', () => {
    const off = after({ type: 'proposal', ends, on: false }, { type: 'proposal', ends, on: false });
    expect(off.switchedOff).toHaveLength(1);
    expect(wizardReducer(off, { type: 'proposal', ends, on: true }).switchedOff).toEqual([]);
  });
  it('holds a relationship made by hand once, until it is removed', () => {
    const added = after(
      { type: 'relationship', ends, on: true },
      { type: 'relationship', ends: { ...ends }, on: true },
    );
    expect(added.added).toEqual([ends]);
    expect(wizardReducer(added, { type: 'relationship', ends, on: false }).added).toEqual([]);
  });
  it('takes over new names of what is chosen, and leaves out what is gone', () => {
    const listedAs = (id: string, name: string): ListedSource => ({
      source: { kind: 'table', id },
      ...{ name, sheet: 'S', address: 'A1:B2', rows: 2, columns: 2 },
    });
    const state = after(
      { type: 'chosen', chosen: [listedAs('1', 'Sales'), listedAs('2', 'Customers')] },
      { type: 'listed', sources: [listedAs('3', 'Other'), listedAs('1', 'Sales 2026')] },
    );
    expect(state.chosen).toEqual([listedAs('1', 'Sales 2026')]);
  });
  it('removes the measure that is meant', () => {
    const one = { table: 'a', name: 'Total', expression: 'SUM(x)' };
    const other = { table: 'b', name: 'Count', expression: 'COUNTROWS(x)' };
    const state = after({ type: 'measure', measure: one, on: true }, { type: 'measure', measure: other, on: true });
    expect(wizardReducer(state, { type: 'measure', measure: one, on: false }).measures).toEqual([other]);
  });
});
