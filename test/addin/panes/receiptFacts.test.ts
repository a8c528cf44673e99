import { describe, expect, it } from '@jest/globals';
import { NO_BLOCKS } from '../../../addin/panes/blockText.ts';
import { receiptFacts } from '../../../addin/panes/receiptFacts.ts';
import { receiptTitle } from '../../../addin/panes/receiptText.ts';
import type { Receipt } from '../../../shared/contract/push.ts';
import { blocks, receipt } from './receipts.ts';

const factOf = (change: Partial<Receipt>, term: string, at = blocks) =>
  receiptFacts({ ...receipt, ...change }, at).find(([name]) => name === term)?.[1];

describe('receiptFacts()', () => {
  it('says rows sent and rows found', () => {
    expect(receiptFacts(receipt, blocks).slice(0, 4)).toEqual([
      ['Sent', '25,000 rows'],
      ['Found', '25,000 rows'],
      ['In the table', '25,000 rows'],
      ['Verified by', 'Each row of this push counted in Power BI'],
    ]);
  });

  it('says that what was found is not known', () => {
    expect(factOf({ rowsFound: undefined }, 'Found')).toBe('not known');
  });

  it('names the blocks in doubt by their cells', () => {
    expect(factOf({ batchesInDoubt: [0, 2] }, 'In doubt')).toBe('B2:E10002, B20003:E25002');
    expect(receiptFacts({ ...receipt, batchesInDoubt: [2] }, NO_BLOCKS)).toContainEqual(['In doubt', 'batch 3']);
  });

  it('says who has decided about which blocks, once for what was decided at once', () => {
    const decided = { decision: 'treated-as-landed', by: 'Anna Larsen', at: '2026-11-24T14:10:00.000Z' } as const;
    const decisions = [
      { batch: 0, ...decided },
      { batch: 2, ...decided },
    ];
    expect(factOf({ decisions }, 'Decided')).toMatch(
      /^Anna Larsen looked on 2[45] Nov 2026, \d\d:\d\d and said that the rows of B2:E10002, B20003:E25002 are there\.$/,
    );
  });

  it('says what a table keeps that lets its oldest rows go', () => {
    expect(factOf({ retentionPolicy: 'basicFIFO' }, 'Keeps')).toMatch(/newest 200,000 to 210,000 rows/);
    expect(factOf({ retentionPolicy: 'None' }, 'Keeps')).toBeUndefined();
  });
});

describe('receiptTitle()', () => {
  it.each<[string, Partial<Receipt>]>([
    ['25,000 rows arrived in Power BI', {}],
    ['25,000 rows sent to Power BI', { verifiedBy: 'none', rowsFound: undefined }],
    ['Stopped after 10,000 rows', { outcome: 'cancelled', rowsSent: 10_000 }],
    ['Not every row could be confirmed', { outcome: 'in-doubt' }],
  ])('is %p', (title, change) => {
    expect(receiptTitle({ ...receipt, ...change })).toBe(title);
  });

  it('claims no arrival of rows that a person has vouched for', () => {
    const decisions = [{ batch: 0, decision: 'treated-as-landed', by: 'Anna', at: receipt.finishedAt }] as const;
    expect(receiptTitle({ ...receipt, rowsFound: 15_000, decisions: [...decisions] })).toBe(
      '25,000 rows sent to Power BI',
    );
  });
});
