import { afterEach, describe, expect, it } from '@jest/globals';
import { pushOrderFrom } from '../../../addin/panes/pushOrderFrom.ts';
import { pushSummary } from '../../../addin/panes/pushSummary.ts';
import { initialTarget, type TargetState } from '../../../addin/panes/targetState.ts';
import { speak } from '../../../addin/texts/texts.ts';
import { previewOf } from './preview.ts';

afterEach(() => speak('en'));

async function summaryOf(target: Partial<TargetState>, rowsInTable?: number): Promise<string | undefined> {
  const order = pushOrderFrom(await previewOf(), { ...initialTarget, ...target }, 'Book', 'Book.xlsx');
  return order && pushSummary(order, rowsInTable);
}

const existing = {
  kind: 'existing',
  dataset: { id: 'd1', name: 'Sales' },
  table: { name: 'Orders', columnsFrom: 'unknown', mark: false },
} as const;

describe('pushSummary()', () => {
  it('names what is created', async () => {
    expect(await summaryOf({})).toBe('Creates My workspace › Book › Q1 and pushes 3 rows into it.');
  });

  it('names where rows are added', async () => {
    expect(await summaryOf(existing, 7)).toBe('Adds 3 rows to My workspace › Sales › Orders.');
  });

  it('says how many rows a replace deletes, if that is known', async () => {
    const replace = { ...existing, mode: 'replace' } as const;
    expect(await summaryOf(replace)).toBe('Deletes all rows of My workspace › Sales › Orders, then pushes 3 rows.');
    expect(await summaryOf(replace, 1234)).toContain('Deletes all 1,234 rows of');
  });

  it('speaks German', async () => {
    await speak('de-DE');
    expect(await summaryOf({})).toBe('Erstellt Mein Arbeitsbereich › Book › Q1 und sendet 3 Zeilen dorthin.');
    const replace = { ...existing, mode: 'replace' } as const;
    expect(await summaryOf(replace, 1234)).toBe(
      'Löscht alle 1.234 Zeilen von Mein Arbeitsbereich › Sales › Orders und sendet dann 3 Zeilen.',
    );
  });
});
