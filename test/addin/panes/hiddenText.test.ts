import { describe, expect, it } from '@jest/globals';
import { hiddenText } from '../../../addin/panes/hiddenText.ts';

describe('hiddenText()', () => {
  it.each([
    [12, 2, '12 hidden rows and 2 hidden columns'],
    [1, 0, '1 hidden row'],
    [0, 1, '1 hidden column'],
    [0, 0, ''],
  ])('names %i rows and %i columns', (rows, columns, text) => expect(hiddenText(rows, columns)).toBe(text));
});
