import { describe, expect, it } from '@jest/globals';
import { pushOrderFrom } from '../../../addin/panes/pushOrderFrom.ts';
import { initialTarget } from '../../../addin/panes/targetState.ts';
import { previewOf } from './preview.ts';

describe('pushOrderFrom()', () => {
  it('orders a new dataset in the chosen workspace', async () => {
    const target = { ...initialTarget, workspace: { id: 'g1', name: 'Team' }, mode: 'replace' } as const;
    expect(pushOrderFrom(await previewOf(), target, ' Sales ', 'Book.xlsx')).toMatchObject({
      where: 'Team › Sales › Q1',
      mode: 'append',
      source: { workbook: 'Book.xlsx', sheet: 'Q1', range: 'A1:B4' },
      target: { kind: 'new', groupId: 'g1', name: 'Sales', allowDuplicateName: false },
    });
  });

  it('orders a push into an existing table in the chosen mode', async () => {
    const dataset = { id: 'd1', name: 'Sales' };
    const table = { name: 'Orders', columnsFrom: 'unknown', mark: false } as const;
    const target = { ...initialTarget, kind: 'existing', dataset, table, mode: 'replace' } as const;
    expect(pushOrderFrom(await previewOf(), target, '', 'Book.xlsx')).toMatchObject({
      where: 'My workspace › Sales › Orders',
      mode: 'replace',
      target: { kind: 'existing', at: { groupId: undefined, datasetId: 'd1', tableName: 'Orders' } },
    });
  });

  it('orders nothing while no table is chosen', async () => {
    expect(pushOrderFrom(await previewOf(), { ...initialTarget, kind: 'existing' }, '', 'Book.xlsx')).toBeUndefined();
  });
});
