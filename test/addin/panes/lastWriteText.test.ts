import { afterEach, describe, expect, it } from '@jest/globals';
import { lastWriteText } from '../../../addin/panes/lastWriteText.ts';
import { speak } from '../../../addin/texts/texts.ts';

afterEach(() => speak('en'));

describe('lastWriteText()', () => {
  it.each([
    ['push', /^Last written by Anna Larsen on 2[345] Nov 2026, \d\d:\d\d, from Budget\.xlsx\.$/],
    ['delete', /^Last emptied by Anna Larsen/],
    ['update', /^Last redefined by Anna Larsen/],
  ] as const)('says who wrote last by %s, when and from where', (kind, text) => {
    const write = { kind, by: 'Anna Larsen', at: '2026-11-24T14:05:00.000Z', workbook: 'Budget.xlsx' };
    expect(lastWriteText(write)).toMatch(text);
  });

  it('names the API in the language of the person where a write came from no workbook', async () => {
    await speak('de-DE');
    const write = { kind: 'delete', by: 'Anna', at: '2026-11-24T14:05:00.000Z', workbook: 'the API' } as const;
    expect(lastWriteText(write)).toMatch(/^Zuletzt geleert von Anna am .*, aus der API\.$/);
  });
});
