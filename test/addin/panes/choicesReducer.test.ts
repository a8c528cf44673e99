import { describe, expect, it } from '@jest/globals';
import { choicesReducer, type ChoiceStep } from '../../../addin/panes/choicesReducer.ts';

const start = { key: 'Sheet1!A!B', choices: {} };

function after(...steps: readonly ChoiceStep[]) {
  return steps.reduce((kept, step) => choicesReducer(kept, { key: start.key, step }), start).choices;
}

describe('choicesReducer()', () => {
  it('keeps one type for each column', () => {
    const choices = after(
      { type: 'columnType', letters: 'A', dataType: 'Int64' },
      { type: 'columnType', letters: 'B', dataType: 'String' },
      { type: 'columnType', letters: 'A', dataType: 'Decimal' },
    );
    expect(choices).toEqual({ types: { A: 'Decimal', B: 'String' } });
  });

  it('leaves columns out once and takes them in again', () => {
    const out = { type: 'included', letters: ['A', 'B'], included: false } as const;
    expect(after(out, out)).toEqual({ included: { A: false, B: false } });
    expect(after(out, { type: 'included', letters: ['A'], included: true })).toEqual({
      included: { A: true, B: false },
    });
  });

  it('keeps which row holds the names, or that none does', () => {
    expect(after({ type: 'header', row: 5 })).toEqual({ headerRow: 5 });
    expect(after({ type: 'header', row: 5 }, { type: 'header', row: 'none' })).toEqual({ header: false });
    expect(after({ type: 'header', row: 'none' }, { type: 'header', row: 'found' })).toEqual({});
  });

  it('adds to what was decided about a column', () => {
    const choices = after(
      { type: 'column', letters: 'B', choice: { name: 'Net' } },
      { type: 'column', letters: 'B', choice: { summarizeBy: 'average' } },
    );
    expect(choices).toEqual({ columns: { B: { name: 'Net', summarizeBy: 'average' } } });
  });

  it('keeps one decision for each kind of finding', () => {
    const choices = after(
      { type: 'handling', kind: 'error-cell', handling: 'stop' },
      { type: 'handling', kind: 'not-of-type', handling: 'leave-out' },
      { type: 'handling', kind: 'error-cell', handling: 'text' },
    );
    expect(choices).toEqual({ handling: { 'error-cell': 'text', 'not-of-type': 'leave-out' } });
  });

  it('drops what was chosen for other columns', () => {
    const kept = choicesReducer(start, { key: start.key, step: { type: 'header', row: 'none' } });
    const step = { type: 'columnType', letters: 'C', dataType: 'String' } as const;
    expect(choicesReducer(kept, { key: 'Sheet1!C', step })).toEqual({
      key: 'Sheet1!C',
      choices: { types: { C: 'String' } },
    });
  });
});
