import { afterEach, describe, expect, it } from '@jest/globals';
import { linkName, ownerText, replaceText } from '../../../../addin/panes/links/linkTexts.ts';
import { speak } from '../../../../addin/texts/texts.ts';
import { linkOf } from '../../links/linkOf.ts';

afterEach(() => speak('en'));

describe('linkName()', () => {
  it('is the name of the table, else where the cells were', () => {
    expect(linkName(linkOf())).toBe('Sales');
    expect(linkName(linkOf({ anchor: { source: { kind: 'name', name: '_rangecast_1' } } }))).toBe('Q1!A1:B4');
  });
});

describe('ownerText()', () => {
  it('says whose a link is where that is not to be expected', () => {
    expect(ownerText(linkOf(), 'Anna Larsen', 'Book1.xlsx')).toBeUndefined();
    expect(ownerText(linkOf(), 'Ben Okafor', 'Book1.xlsx')).toBe('Made by Anna Larsen.');
    expect(ownerText(linkOf(), 'Anna Larsen', 'Copy.xlsx')).toBe(
      'Made by Anna Larsen in Book1.xlsx, of which this workbook seems to be a copy.',
    );
  });
});

describe('replaceText()', () => {
  it('says what is deleted, who wrote it and what comes in its place, as far as it is known', () => {
    const lastWrite = { kind: 'push', by: 'Ben', at: 'today', workbook: 'Old.xlsx' } as const;
    expect(replaceText(linkOf(), { rows: 5, facts: { rowsInTable: 3, lastWrite } })).toBe(
      'Deletes all 3 rows of Team › Sales › Q1, then pushes 5 rows. Last written by Ben on today, from Old.xlsx.',
    );
    expect(replaceText(linkOf(), {})).toBe('Deletes all rows of Team › Sales › Q1.');
  });

  it('counts in German', async () => {
    await speak('de-DE');
    expect(replaceText(linkOf(), { rows: 1234, facts: { rowsInTable: 1 } })).toBe(
      'Löscht die 1 Zeile von Team › Sales › Q1 und sendet dann 1.234 Zeilen.',
    );
    expect(replaceText(linkOf(), {})).toBe('Löscht alle Zeilen von Team › Sales › Q1.');
  });
});
