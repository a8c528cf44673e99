import { afterEach, describe, expect, it } from '@jest/globals';
import { lossText } from '../../../../addin/panes/explore/lossText.ts';
import { speak } from '../../../../addin/texts/texts.ts';

afterEach(() => speak('en'));

describe('lossText()', () => {
  it('counts tables and rows and names the reports', () => {
    expect(lossText({ tables: 2, rows: 1234, reports: ['Monthly'] })).toBe(
      '2 tables and 1,234 rows in them are deleted. 1 report on it is deleted too: Monthly. It cannot be undone.',
    );
  });
  it('names five reports at most', () => {
    const reports = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    expect(lossText({ tables: 1, rows: 1, reports })).toContain(
      '7 reports on it are deleted too: A, B, C, D, E and 2 more.',
    );
  });
  it('says what is not known', () => {
    expect(lossText({ tables: undefined, rows: undefined, reports: [] })).toContain('Power BI does not tell how many');
    expect(lossText({ tables: 1, rows: undefined, reports: [] })).toContain('1 table and all rows in them are deleted');
  });
  it('counts in German', async () => {
    await speak('de-DE');
    expect(lossText({ tables: 1, rows: 1234, reports: ['A', 'B', 'C', 'D', 'E', 'F'] })).toBe(
      '1 Tabelle mit 1.234 Zeilen wird gelöscht. ' +
        '6 Berichte darauf werden ebenfalls gelöscht: A, B, C, D, E und 1 weiterer. Das lässt sich nicht rückgängig machen.',
    );
  });
});
