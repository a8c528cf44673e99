import { afterEach, describe, expect, it } from '@jest/globals';
import { violationText } from '../../../addin/panes/violationText.ts';
import { speak } from '../../../addin/texts/texts.ts';

afterEach(() => speak('en'));

const columns = { path: 'columns', rule: 'tooManyColumns', count: 1076, isMarked: true, canDecline: false } as const;

describe('violationText()', () => {
  it('says in English what the API says', () => {
    expect(violationText(columns)).toBe(
      'There are 1076 columns; Power BI takes 75, one of them for the hidden mark. Leave 1002 out.',
    );
  });
  it('speaks the language of the pane', async () => {
    await speak('de-DE');
    expect(violationText(columns)).toBe(
      'Es sind 1.076 Spalten; Power BI erlaubt 75, davon eine für die verborgene Markierung. Lassen Sie 1.002 aus.',
    );
    expect(violationText({ path: 'measures[0].name', rule: 'measureLikeColumn', name: 'Amount' })).toBe(
      'Die Tabelle hat eine Spalte namens „Amount“. Ein Measure braucht einen eigenen Namen.',
    );
  });
});
