import { describe, expect, it } from '@jest/globals';
import { findingText } from '../../../addin/table/findingText.ts';

describe('findingText()', () => {
  it('names the column, if the finding is about one', () => {
    expect(findingText({ column: 'Amount', message: '1 cell: sent as blank.' })).toBe('Amount: 1 cell: sent as blank.');
    expect(findingText({ column: undefined, message: 'Row 6 holds totals.' })).toBe('Row 6 holds totals.');
  });
});
