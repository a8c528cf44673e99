import { describe, expect, it } from '@jest/globals';
import { cellText } from '../../../addin/panes/cellText.ts';

describe('cellText()', () => {
  it.each([
    [null, ''],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [12.5, '12.5'],
    ['plain', 'plain'],
    ['2026-07-28T00:00:00', '2026-07-28'],
    ['2026-07-28T09:30:00', '2026-07-28 09:30:00'],
  ])('shows %p as %p', (value, text) => {
    expect(cellText(value)).toBe(text);
  });
});
