import { describe, expect, it } from '@jest/globals';
import { guidFromUrl, isGuid } from '../../../local/manifest/guid.ts';

describe('isGuid()', () => {
  it('takes GUIDs in either case', () => {
    expect(isGuid('31010ea5-0337-5d23-82b5-570d1a31fc9f')).toBe(true);
    expect(isGuid('31010EA5-0337-5D23-82B5-570D1A31FC9F')).toBe(true);
  });
  it.each([
    '',
    '00000000-0000-0000-0000-000000000000',
    '{31010ea5-0337-5d23-82b5-570d1a31fc9f}',
    '31010ea5',
    'client id',
  ])('refuses %j', (text) => {
    expect(isGuid(text)).toBe(false);
  });
});

describe('guidFromUrl()', () => {
  it('gives the version 5 UUID that other tools give', () => {
    expect(guidFromUrl('https://rangecast.contoso.com/')).toBe('31010ea5-0337-5d23-82b5-570d1a31fc9f');
  });
});
