import { afterEach, describe, expect, it } from '@jest/globals';
import { chooseLanguageTag } from '../../../addin/texts/languageTag.ts';
import { textDirection } from '../../../addin/texts/textDirection.ts';

afterEach(() => chooseLanguageTag('en'));

describe('textDirection()', () => {
  it.each([
    ['en-US', 'ltr'],
    ['de-DE', 'ltr'],
    ['he-IL', 'rtl'],
    ['ar-SA', 'rtl'],
  ])('of %s is %s', (tag, direction) => {
    chooseLanguageTag(tag);
    expect(textDirection()).toBe(direction);
  });
});
