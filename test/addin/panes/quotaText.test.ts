import { describe, expect, it } from '@jest/globals';
import { quotaOfNewDataset } from '../../../addin/panes/quotaOfNewDataset.ts';
import { quotaText } from '../../../addin/panes/quotaText.ts';

const now = new Date(2026, 10, 24, 14, 0).getTime();
const waitsUntil = new Date(2026, 10, 24, 14, 32).toISOString();
const quota = { rowsPerHour: 1_000_000, rowsUsed: 430_000, rowsLeft: 570_000, rowsThatWait: 70_000, waitsUntil };

describe('quotaText()', () => {
  it('says how much is used, how many rows wait and until when', () => {
    expect(quotaText(quota, 'append', now)).toBe(
      'Power BI takes 1,000,000 rows an hour. 430,000 are used: the last 70,000 rows of this push wait until 14:32.',
    );
  });

  it('says of a replace that the old rows stay until there is room', () => {
    expect(quotaText(quota, 'replace', now)).toBe(
      'Power BI takes 1,000,000 rows an hour. 430,000 are used: there is room for all rows of this push at 14:32. ' +
        'The old rows stay until then, unless you start sooner.',
    );
  });

  it('names the day when it is another one', () => {
    const tomorrow = new Date(2026, 10, 25, 0, 32).toISOString();
    expect(quotaText({ ...quota, waitsUntil: tomorrow }, 'append', now)).toContain('wait until 25 Nov, 00:32.');
  });

  it('says nothing when no row has to wait', () => {
    expect(quotaText({ ...quota, rowsThatWait: 0 }, 'append', now)).toBeUndefined();
  });
});

describe('quotaOfNewDataset()', () => {
  it('lets an hour’s rows go at once', () => {
    expect(quotaOfNewDataset(1_000_000, 1_000_000, now)).not.toHaveProperty('waitsUntil');
  });

  it('lets the rest of a full sheet wait for an hour', () => {
    const rest = quotaOfNewDataset(1_048_575, 1_000_000, now);
    expect(quotaText(rest, 'append', now)).toBe(
      'Power BI takes 1,000,000 rows an hour: the last 48,575 rows of this push wait until 15:01.',
    );
  });
});
