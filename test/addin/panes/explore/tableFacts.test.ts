import { describe, expect, it } from '@jest/globals';
import { tableFactsFrom, whyNoColumns } from '../../../../addin/panes/explore/tableFacts.ts';

const quota = { rowsPerHour: 1_000_000, rowsUsed: 0, rowsLeft: 1_000_000, rowsThatWait: 0 };

describe('tableFactsFrom()', () => {
  it('tells rows, writer, verification and what is left of the hour', () => {
    const facts = tableFactsFrom({
      name: 'Sales',
      columnsFrom: 'record',
      mark: true,
      rowsInTable: 1234,
      verifiedBy: 'mark',
      quota,
    });
    expect(facts).toEqual([
      { label: 'Rows', text: '1,234' },
      { label: 'Last change', text: 'None from here' },
      { label: 'Pushes are verified', text: 'By the hidden mark of each row' },
      { label: 'Left of this hour', text: '1,000,000 rows' },
    ]);
  });
  it('says that rows are not known, and which the table keeps', () => {
    const facts = tableFactsFrom({
      name: 'Sales',
      columnsFrom: 'unknown',
      mark: false,
      verifiedBy: 'none',
      retentionPolicy: 'basicFIFO',
      quota,
    });
    expect(facts[0]?.text).toMatch(/^Not known/);
    expect(facts.find(({ label }) => label === 'Keeps')?.text).toBe('The newest 200,000 rows');
  });
});

describe('whyNoColumns()', () => {
  it('says why columns or types are missing, and nothing when none is', () => {
    expect(whyNoColumns({ columnsFrom: 'unknown' })).toMatch(/^The columns are not known/);
    expect(whyNoColumns({ columns: [{ name: 'A' }], columnsFrom: 'query' })).toMatch(/^The types are not known/);
    expect(whyNoColumns({ columns: [{ name: 'A', dataType: 'String' }], columnsFrom: 'record' })).toBeUndefined();
  });
});
