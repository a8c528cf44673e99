import { describe, expect, it } from '@jest/globals';
import { fingerprint } from '../../../../addin/panes/links/fingerprint.ts';
import { linkState, REFRESHABLE } from '../../../../addin/panes/links/linkState.ts';
import type { Linked } from '../../../../addin/panes/links/readLinked.ts';
import { outcomeOf } from '../../../../addin/panes/outcomeOf.ts';
import { SelectionError } from '../../../../addin/table/selectionError.ts';
import type { Choices } from '../../../../addin/table/choices.ts';
import { Problem, type ProblemCode } from '../../../../shared/problem.ts';
import { linkOf } from '../../links/linkOf.ts';
import { noPause } from '../../table/noPause.ts';
import { previewOf } from '../preview.ts';

const quota = { rowsPerHour: 1_000_000, rowsUsed: 0, rowsLeft: 1_000_000, rowsThatWait: 0 };

async function linkedOf(choices: Choices = {}): Promise<Linked> {
  const preview = await previewOf(choices);
  const facts = { name: 'Q1', columnsFrom: 'record', mark: true, verifiedBy: 'mark', quota } as const;
  const columns = [
    { name: 'Region', dataType: 'String' },
    { name: 'Units', dataType: 'Int64' },
  ] as const;
  return {
    ...preview,
    facts: { ...facts, columns: [...columns] },
    fingerprint: await fingerprint(preview.draft, noPause),
  };
}

async function stateAfter(error: Error) {
  return linkState(linkOf(), await outcomeOf<Linked>(() => Promise.reject(error)));
}

describe('linkState()', () => {
  it('is up to date while the cells are those of the last push, and changed when not', async () => {
    const value = await linkedOf();
    const { lastPush } = linkOf();
    const link = linkOf({ lastPush: { ...lastPush, fingerprint: value.fingerprint } });
    expect(linkState(link, { value })).toMatchObject({ kind: 'current', text: undefined });
    expect(linkState(linkOf(), { value })).toEqual({ kind: 'changed', title: 'Changed since', text: 'Now 3 rows.' });
  });

  it('is in doubt after a push that did not prove its rows, whatever the cells hold', async () => {
    const value = await linkedOf();
    const lastPush = { ...linkOf().lastPush, fingerprint: value.fingerprint, outcome: 'in-doubt' } as const;
    for (const mode of ['append', 'replace'] as const) {
      const state = linkState(linkOf({ mode, lastPush }), { value });
      expect(state.kind).toBe('in-doubt');
      expect(state.text).toContain('earlier pushes');
      expect(REFRESHABLE).not.toContain(state.kind);
    }
  });

  it('stops where rows are hidden that were not at the last push, and says what stays hidden', async () => {
    const shown = await linkedOf();
    const value = { ...shown, selection: { ...shown.selection, hiddenRows: 12, hiddenColumns: ['C'] } };
    expect(linkState(linkOf(), { value })).toEqual({
      kind: 'stopped',
      title: 'Rows are hidden',
      text: '12 hidden rows would not go. None was at the last push. Show the rows, or push once more by the form.',
    });
    const lastPush = { ...linkOf().lastPush, hiddenRows: 2 };
    expect(linkState(linkOf({ lastPush }), { value })).toMatchObject({
      kind: 'changed',
      text: 'Now 3 rows. Without 12 hidden rows and 1 hidden column.',
    });
  });

  it('is not up to date when a table whose rows are replaced holds others than the last push', async () => {
    const linked = await linkedOf();
    const lastPush = { ...linkOf().lastPush, fingerprint: linked.fingerprint };
    const state = (mode: 'append' | 'replace', rowsInTable: number | undefined) =>
      linkState(linkOf({ mode, lastPush }), { value: { ...linked, facts: { ...linked.facts, rowsInTable } } });
    expect(state('replace', 2)).toEqual({
      kind: 'changed',
      title: 'Table changed',
      text: 'The table holds 2 rows, not the 3 of the last push.',
    });
    expect([state('replace', 3), state('replace', undefined), state('append', 6)].map(({ kind }) => kind)).toEqual([
      'current',
      'current',
      'current',
    ]);
  });

  it.each(['dataset_not_found', 'table_not_found', 'group_not_found'] satisfies ProblemCode[])(
    'knows by %s that the target is gone',
    async (code) => expect((await stateAfter(new Problem(code, 'gone'))).kind).toBe('target-gone'),
  );

  it('knows that the cells are gone, and passes on what it does not know', async () => {
    expect(await stateAfter(new SelectionError('not-found', 'The table was deleted.'))).toEqual({
      kind: 'source-gone',
      title: 'Source gone',
      text: 'The table was deleted.',
    });
    expect((await stateAfter(new Problem('throttled', 'busy'))).kind).toBe('unknown');
    expect((await stateAfter(new SelectionError('changed', 'Try again.'))).kind).toBe('unknown');
  });

  it('names what differs and what to do', async () => {
    const value = await linkedOf({ columns: { B: { name: 'Pieces' } } });
    expect(linkState(linkOf(), { value })).toEqual({
      kind: 'differs',
      title: 'Schema differs',
      text:
        'The cells have no “Units” any more. The table has no “Pieces”. ' +
        'Put the columns back, or push the cells once more by the form, where you decide what goes.',
    });
  });

  it('stops where the form would', async () => {
    const value = await linkedOf();
    const table = { ...value.draft.table, rowCount: 0 };
    expect(linkState(linkOf(), { value: { ...value, draft: { ...value.draft, table } } }).kind).toBe('stopped');
  });
});
