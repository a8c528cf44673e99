import { describe, expect, it } from '@jest/globals';
import { datasetsShown } from '../../../addin/panes/datasetsShown.ts';

const datasets = [
  { id: '1', name: 'Budget' },
  { id: '2', name: 'sales 10', addRowsAPIEnabled: true },
  { id: '3', name: 'Sales 9', addRowsAPIEnabled: true },
  { id: '4', name: 'actuals', addRowsAPIEnabled: false },
];
const namesOf = (search: string) => datasetsShown(datasets, search).map(({ name }) => name);

describe('datasetsShown()', () => {
  it('puts those that take rows first, each kind by name with numbers as numbers', () => {
    expect(namesOf('')).toEqual(['Sales 9', 'sales 10', 'actuals', 'Budget']);
  });
  it('finds a part of a name in any casing, without spaces around it', () => {
    expect(namesOf(' SALES')).toEqual(['Sales 9', 'sales 10']);
    expect(namesOf('none')).toEqual([]);
  });
});
