import { afterEach, describe, expect, it } from '@jest/globals';
import { findingMessage } from '../../../addin/table/findingMessage.ts';
import { speak } from '../../../addin/texts/texts.ts';
import { draftOf } from './draftOf.ts';
import { selectionOf } from './selectionOf.ts';

afterEach(() => speak('en'));

const sheet = selectionOf([
  ['Region', 'Units'],
  ['North', 1],
  [null, null],
  ['South', 2],
  [null, null],
  ['West', 3],
]);

describe('findingMessage()', () => {
  it('says how many cells have what in common and what happens to them', () => {
    expect(findingMessage('error-cell', 1, 'blank')).toBe('1 cell with an Excel error: sent as blank.');
    expect(findingMessage('not-of-type', 1234, 'blank')).toBe(
      "1,234 cells that can't be read as the column's type: sent as blank. Choose another type to keep them.",
    );
    expect(findingMessage('big-integer', 2, 'note')).toBe(
      '2 cells with a whole number beyond 9,007,199,254,740,991, where Excel has lost digits: the column goes as Decimal number.',
    );
  });

  it('says it in German', async () => {
    await speak('de-DE');
    expect(findingMessage('error-cell', 1, 'blank')).toBe('1 Zelle mit einem Excel-Fehler: leer gesendet.');
    expect(findingMessage('text-too-long', 1234, 'left-out')).toBe(
      '1.234 Zellen mit mehr als 4.000 Zeichen, was Power BI ablehnt: die ganze Zeile wird ausgelassen.',
    );
  });
});

describe('the findings of rows', () => {
  it('are said in the singular and the plural', async () => {
    const keep = { handling: { 'blank-row': 'keep' } } as const;
    const [left] = (await draftOf(sheet)).findings;
    const [kept] = (await draftOf(sheet, keep)).findings;
    expect(left?.message).toBe('Rows 3 and 5 are blank: left out.');
    expect(kept?.message).toBe('Rows 3 and 5 are blank: go like the others.');
  });

  it('are said in German', async () => {
    await speak('de-DE');
    const [finding] = (await draftOf(sheet)).findings;
    expect(finding?.message).toBe('Zeilen 3 und 5 sind leer: ausgelassen.');
  });
});
