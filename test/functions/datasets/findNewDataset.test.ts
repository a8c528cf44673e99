import { describe, expect, it } from '@jest/globals';
import type { Dataset } from '../../../shared/contract/datasets.ts';
import { findNewDataset } from '../../../functions/datasets/findNewDataset.ts';
import type { DatasetsSeen } from '../../../functions/powerbi/lookAtDatasets.ts';
import { answerOf } from '../powerbi/answerOf.ts';

const SENT = Date.UTC(2026, 10, 24, 12, 0, 0);
const before: DatasetsSeen = { datasets: [{ id: 'listed', name: 'Sales' }], at: SENT };

/** A workspace as lists show it; the times that a real one gives can't be chosen. */
function workspace(...datasets: readonly Dataset[]) {
  const powerBi = {
    checkSignedIn: () => Promise.resolve(),
    send: () => Promise.resolve(answerOf(200, JSON.stringify({ value: datasets }))),
  };
  return { powerBi, place: {} };
}

function sales(id: string, secondsLater?: number): Dataset {
  const createdDate = secondsLater === undefined ? undefined : new Date(SENT + secondsLater * 1000).toISOString();
  return { id, name: 'Sales', createdDate };
}

async function idsFound(...datasets: readonly Dataset[]) {
  return (await findNewDataset(workspace(...datasets), 'Sales', before)).found.map(({ id }) => id);
}

describe('findNewDataset()', () => {
  it('finds what was created since and has the name, and not what was listed before', async () => {
    const other = { ...sales('other', 1), name: 'sales' };
    expect(await idsFound(sales('listed', 1), other, sales('new', 1))).toEqual(['new']);
  });

  it('leaves out one that was created earlier and is listed only now', async () => {
    expect(await idsFound(sales('earlier', -3), sales('new', 1))).toEqual(['new']);
  });

  it('allows the clocks of Power BI to differ by two seconds', async () => {
    expect(await idsFound(sales('new', -2))).toEqual(['new']);
  });

  it('gives all that can be it, also where a list tells no time', async () => {
    expect(await idsFound(sales('one', 1), sales('two'))).toEqual(['one', 'two']);
  });
});
