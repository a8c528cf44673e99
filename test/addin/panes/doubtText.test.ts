import { describe, expect, it } from '@jest/globals';
import { doubtText } from '../../../addin/panes/doubtText.ts';
import { receipt } from './receipts.ts';

const doubt = { ...receipt, outcome: 'in-doubt' } as const;

describe('doubtText()', () => {
  it('explains after an append why a replace is the safe way', () => {
    const { title, advice } = doubtText({ ...doubt, batchesInDoubt: [1] }, 'append');
    expect(title).toBe('Power BI has not confirmed these cells');
    expect(advice).toMatch(
      /^If rows are missing, do not add them again, .* twice\. Instead, select .*“Replace all rows”/,
    );
  });

  it('says after a replace what starting again does', () => {
    expect(doubtText({ ...doubt, batchesInDoubt: [1] }, 'replace').advice).toBe(
      'If rows are missing, start again: all rows in the table are deleted first.',
    );
  });

  it('says of doubled rows that they are there more than once', () => {
    const doubled = { ...doubt, batchesInDoubt: [1], doubledBatches: [1] };
    expect(doubtText(doubled, 'append').title).toBe('Some rows are in the table more than once');
  });

  it('says that the number of rows is wrong where no block can be named', () => {
    expect(doubtText(doubt, 'append').title).toBe('The number of rows is not what it should be');
  });
});
