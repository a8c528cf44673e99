import { describe, expect, it } from '@jest/globals';
import { linkFromPush, type EndedPush } from '../../../../addin/panes/links/linkFromPush.ts';
import { pushOrderFrom } from '../../../../addin/panes/pushOrderFrom.ts';
import { initialTarget, type TargetState } from '../../../../addin/panes/targetState.ts';
import { link } from '../../../../addin/links/link.ts';
import { draftWithPushColumns } from '../../../../addin/table/draftWithPushColumns.ts';
import { previewOf } from '../preview.ts';
import { receipt } from '../receipts.ts';

const begun = {
  id: 'l1',
  anchor: { source: { kind: 'table', id: '1' }, name: 'Sales', isNew: false },
  choices: { columns: [], hiddenRead: false },
  cells: { sheet: 'Q1', address: 'A1:B4', rows: 3, hiddenRows: 0, columns: ['Region', 'Units'], fingerprint: 'f' },
} as const;
const dataset = { id: 'd1', name: 'Sales' };
const table = { name: 'Orders', columnsFrom: 'record', mark: true } as const;

/** The target as it is after the push: a dataset that was new is an existing one then. */
async function ended(kind: TargetState['kind'], period?: string): Promise<EndedPush> {
  const preview = await previewOf();
  const draft = draftWithPushColumns(preview.draft, { pushedOn: undefined, period });
  const target = { ...initialTarget, dataset, table, period };
  const order = pushOrderFrom({ ...preview, draft }, { ...target, kind }, 'Sales', 'Book.xlsx');
  if (!order) throw new Error('The form orders no push.');
  return { id: 'p1', order, receipt, target: { ...target, kind: 'existing' }, by: 'Anna Larsen' };
}

describe('linkFromPush()', () => {
  it('replaces the rows of a table that was new, and repeats what was chosen for another', async () => {
    const made = linkFromPush(begun, await ended('new'), []);
    expect(link.parse(made)).toMatchObject({
      mode: 'replace',
      target: { groupName: 'My workspace', datasetName: 'Sales', tableName: 'Orders' },
      lastPush: { id: 'p1', rows: 3, by: 'Anna Larsen', at: receipt.finishedAt },
      made: { by: 'Anna Larsen', workbook: 'Book.xlsx' },
    });
    expect(linkFromPush(begun, await ended('existing'), [])?.mode).toBe('append');
  });

  it('adds rows that carry their period, which goes on with time', async () => {
    const month = receipt.startedAt.slice(0, 7);
    expect(linkFromPush(begun, await ended('new', month), [])).toMatchObject({
      mode: 'append',
      period: { relative: 'this-month' },
    });
    expect(linkFromPush(begun, await ended('new', 'Budget'), [])?.period).toEqual({ text: 'Budget' });
  });

  it('counts only columns that the push has added as its day and period', async () => {
    const { order, ...push } = await ended('new');
    const columns = [
      { name: 'pushed on', dataType: 'String' },
      { name: 'Period', dataType: 'String' },
    ] as const;
    const named = { ...push, order: { ...order, table: { ...order.table, columns } } };
    const made = linkFromPush(begun, { ...named, target: { ...push.target, period: 'Budget' } }, []);
    expect(made).toMatchObject({ mode: 'replace', pushedOn: false });
    expect(made?.period).toBeUndefined();
  });

  it('keeps whether the push proved its rows, and is none for one that was cancelled', async () => {
    const push = await ended('existing');
    const ending = (outcome: 'in-doubt' | 'cancelled') =>
      linkFromPush(begun, { ...push, receipt: { ...receipt, outcome } }, []);
    expect(ending('in-doubt')?.lastPush.outcome).toBe('in-doubt');
    expect(ending('cancelled')).toBeUndefined();
  });

  it('tells a link that is there of the rows that a cancelled push has added', async () => {
    const push = await ended('existing');
    const link = linkFromPush(begun, push, []);
    if (!link) throw new Error('There is no link.');
    const before = [{ kind: 'link', id: 'l1', link }] as const;
    const cancelled = (rowsSent: number) =>
      linkFromPush(begun, { ...push, receipt: { ...receipt, outcome: 'cancelled', rowsSent } }, before);
    expect(cancelled(5)?.lastPush.outcome).toBe('in-doubt');
    expect(cancelled(0)).toBeUndefined();
  });

  it('goes on adding rows after a replace that puts right what was in doubt', async () => {
    const push = await ended('existing');
    const doubtful = linkFromPush(begun, { ...push, receipt: { ...receipt, outcome: 'in-doubt' } }, []);
    if (!doubtful) throw new Error('There is no link.');
    const replaced = { ...push, order: { ...push.order, mode: 'replace' } } as const;
    const before = [{ kind: 'link', id: 'l1', link: doubtful }] as const;
    expect(linkFromPush(begun, replaced, before)).toMatchObject({ mode: 'append', lastPush: { outcome: 'complete' } });
  });

  it('renews the link of the same cells and table', async () => {
    const first = linkFromPush(begun, await ended('new'), []);
    if (!first) throw new Error('There is no link.');
    const again = await ended('existing');
    const renewed = linkFromPush({ ...begun, id: 'l2' }, { ...again, by: 'Ben' }, [
      { kind: 'link', id: 'l1', link: first },
    ]);
    expect(renewed).toMatchObject({ id: 'l1', made: { by: 'Anna Larsen' }, lastPush: { by: 'Ben' } });
  });
});
