import { describe, expect, it } from '@jest/globals';
import { columnTally } from '../../../addin/table/columnTally.ts';
import { dataCategoryFrom } from '../../../addin/table/dataCategoryFrom.ts';
import type { ColumnType } from '../../../shared/table/columnType.ts';
import { selectionOf, type TestCell } from './selectionOf.ts';

function categoryOf(name: string, type: ColumnType, ...cells: readonly TestCell[]) {
  const { columns, rowCount } = selectionOf(cells.map((cell) => [cell]));
  const [column] = columns;
  return column && dataCategoryFrom(name, type, columnTally(column, { from: 0, to: rowCount }));
}

describe('dataCategoryFrom()', () => {
  it.each([
    ['City', 'City'],
    ['Ort', 'City'],
    ['Ville', 'City'],
    ['Billing Country', 'Country'],
    ['Land', 'Country'],
    ['Pays', 'Country'],
    ['State', 'StateOrProvince'],
    ['Bundesland', 'StateOrProvince'],
    ['Département', 'StateOrProvince'],
    ['ZIP Code', 'PostalCode'],
    ['PLZ', 'PostalCode'],
    ['Code postal', 'PostalCode'],
  ])('takes texts called %j for %s', (name, category) => {
    expect(categoryOf(name, 'String', 'Oslo')).toBe(category);
  });

  it('takes numbers for a postal code, but not for a city', () => {
    expect(categoryOf('PLZ', 'Int64', 80331)).toBe('PostalCode');
    expect(categoryOf('City', 'Double', 4.5)).toBeUndefined();
  });

  it('takes numbers for coordinates when none is beyond the globe', () => {
    expect(categoryOf('Lat', 'Double', 48.1, -33.9)).toBe('Latitude');
    expect(categoryOf('Längengrad', 'Double', 151.2, null)).toBe('Longitude');
    expect(categoryOf('Lat', 'Double', 48.1, 481)).toBeUndefined();
    expect(categoryOf('Lon', 'Double', -180.1)).toBeUndefined();
  });

  it('knows addresses by their values, whatever the name', () => {
    expect(categoryOf('More', 'String', 'https://example.com/a', null, 'http://example.org')).toBe('WebUrl');
    expect(categoryOf('More', 'String', 'https://example.com/a.PNG', 'https://example.com/b.jpg?w=1')).toBe('ImageUrl');
    expect(categoryOf('Logo', 'String', 'https://example.com/1')).toBe('ImageUrl');
    expect(categoryOf('Link', 'String', 'https://example.com', 'none')).toBeUndefined();
    expect(categoryOf('Link', 'String', null)).toBeUndefined();
  });

  it('proposes nothing for other names, long ones and other types', () => {
    expect(categoryOf('Region', 'String', 'North')).toBeUndefined();
    expect(categoryOf('Why this country was chosen', 'String', 'x')).toBeUndefined();
    expect(categoryOf('Country', 'Boolean', true)).toBeUndefined();
  });
});
