import { afterEach, describe, expect, it } from '@jest/globals';
import { de } from '../../../addin/texts/de.ts';
import { en } from '../../../addin/texts/en.ts';
import { languageFrom } from '../../../shared/language.ts';
import { speak, texts } from '../../../addin/texts/texts.ts';

afterEach(() => speak('en'));

/** Every text without arguments, by its path. */
function plainTexts(entries: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(entries).flatMap(([name, entry]: [string, unknown]) => {
    const here = path === '' ? name : `${path}.${name}`;
    if (typeof entry === 'string') return [[here, entry] as const];
    return typeof entry === 'object' && entry !== null ? plainTexts(entry, here) : [];
  });
}

describe('texts()', () => {
  it('speaks English until another language is chosen', async () => {
    expect(texts().count.rows(1)).toBe('1 row');
    expect(texts().count.rows(1234)).toBe('1,234 rows');
    await speak('de-DE');
    expect(texts().count.rows(1)).toBe('1 Zeile');
    expect(texts().count.rows(1234)).toBe('1.234 Zeilen');
  });

  it('leaves a # in a name of the person as it is', () => {
    expect(texts().definition.measuresBreak(1, ['# Customers'])).toMatch(/^The measure “# Customers” names a column/);
  });

  it('says nothing empty, in any language', () => {
    for (const [path, text] of [...plainTexts(en), ...plainTexts(de)])
      expect([path, text.trim()]).toEqual([path, text]);
    expect(plainTexts(de).filter(([, text]) => text === '')).toEqual([]);
  });
});

describe('languageFrom()', () => {
  it.each([
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['en-US', 'en'],
    ['fr-FR', 'en'],
    ['', 'en'],
  ])('takes %j for %s', (tag, language) => {
    expect(languageFrom(tag)).toBe(language);
  });
});
