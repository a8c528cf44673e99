import { afterEach, describe, expect, it } from '@jest/globals';
import { cellText } from '../../../addin/panes/cellText.ts';
import { speak } from '../../../addin/texts/texts.ts';

afterEach(() => speak('en'));

describe('cellText()', () => {
  it.each([
    [null, 'String', ''],
    [true, 'Boolean', 'TRUE'],
    [false, 'Boolean', 'FALSE'],
    [12.5, 'Double', '12.5'],
    ['plain', 'String', 'plain'],
    ['2026-07-28T00:00:00', 'DateTime', '2026-07-28'],
    ['2026-07-28T09:30:00', 'DateTime', '2026-07-28 09:30:00'],
  ] as const)('shows %p of type %s as %p', (value, type, text) => {
    expect(cellText(value, type)).toBe(text);
  });

  it.each([
    [true, 'Boolean', 'WAHR'],
    [1.234, 'Double', '1,234'],
    ['12345678901234.5678', 'Decimal', '12345678901234,5678'],
    ['1.234', 'String', '1.234'],
  ] as const)('shows %p of type %s as %p to people who read German', async (value, type, text) => {
    await speak('de-DE');
    expect(cellText(value, type)).toBe(text);
  });
});
