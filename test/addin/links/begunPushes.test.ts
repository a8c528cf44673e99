import { describe, expect, it } from '@jest/globals';
import { BEGUN_PUSH_VERSION, type BegunPush } from '../../../addin/links/begunPush.ts';
import { begunPushesIn, type BegunPushesIn } from '../../../addin/links/begunPushes.ts';

const DAY = 24 * 60 * 60 * 1000;

function begun(id: string, at = 0): BegunPush {
  return {
    version: BEGUN_PUSH_VERSION,
    id,
    at,
    mode: 'append',
    target: { groupName: 'My workspace', datasetId: 'd1', datasetName: 'Sales', tableName: 'Orders' },
    cells: {
      workbook: 'Book.xlsx',
      sheet: 'Q1',
      address: 'A1:B4',
      source: { kind: 'area', sheet: 'Q1', address: 'A1:B4' },
      hiddenRead: false,
      choices: { types: { B: 'Decimal' } },
    },
  };
}

/** A browser's storage, as far as it is used. */
function emptyStorage(): NonNullable<BegunPushesIn['storage']> {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (n) => [...kept.keys()][n] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

function paneIn(storage: BegunPushesIn['storage'], now = 0) {
  return begunPushesIn({ storage, locks: navigator.locks, prefix: 'p.', now: () => now });
}

/** Keeps pushes whose panes are lost. */
async function stopped(storage: BegunPushesIn['storage'], ...pushes: readonly BegunPush[]): Promise<void> {
  for (const push of pushes) {
    await paneIn(storage)
      .during(push, () => Promise.reject(new Error('lost')))
      .catch(() => undefined);
  }
}

describe('begunPushesIn()', () => {
  it('lists a push that failed as it was begun, and none that has ended', async () => {
    const storage = emptyStorage();
    const { during, list } = paneIn(storage);
    await expect(during(begun('1'), () => Promise.reject(new Error('offline')))).rejects.toThrow('offline');
    expect(await during(begun('2'), () => Promise.resolve('receipt'))).toBe('receipt');
    expect(await list()).toEqual([begun('1')]);
  });

  it('lists none that another pane is driving', async () => {
    const storage = emptyStorage();
    await paneIn(storage).during(begun('1'), async () => {
      expect(storage.length).toBe(1);
      expect(await paneIn(storage).list()).toEqual([]);
    });
  });

  it('lists the newest first, and forgets what is old or asked to be forgotten', async () => {
    const storage = emptyStorage();
    await stopped(storage, begun('old'), begun('1', 20 * DAY), begun('2', 25 * DAY), begun('3', 25 * DAY));
    const pane = paneIn(storage, 40 * DAY);
    pane.forget('3');
    expect((await pane.list()).map(({ id }) => id)).toEqual(['2', '1']);
    expect(storage.getItem('p.old')).toBeNull();
  });

  it('leaves what it cannot read to other versions', async () => {
    const storage = emptyStorage();
    storage.setItem('p.broken', '{');
    storage.setItem('p.newer', '{"version":2}');
    expect(await paneIn(storage).list()).toEqual([]);
    expect(storage.length).toBe(2);
  });

  it('lets pushes run in a browser that keeps nothing', async () => {
    const { during, list } = begunPushesIn({ storage: undefined, locks: undefined, prefix: '', now: () => 0 });
    expect(await during(begun('1'), () => Promise.resolve('receipt'))).toBe('receipt');
    expect(await list()).toEqual([]);
  });
});
