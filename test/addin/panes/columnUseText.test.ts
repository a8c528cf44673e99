import { describe, expect, it } from '@jest/globals';
import { columnUseText } from '../../../addin/panes/columnUseText.ts';

describe('columnUseText()', () => {
  it('says what a column is and how reports add it up', () => {
    expect(columnUseText({ name: 'Lat', dataType: 'Double', dataCategory: 'Latitude', summarizeBy: 'none' })).toBe(
      'Category: latitude. Reports do not add it up.',
    );
    expect(columnUseText({ name: 'Units', dataType: 'Int64', summarizeBy: 'sum' })).toBe('Reports add it up.');
    expect(columnUseText({ name: 'Name', dataType: 'String' })).toBe('');
  });
});
