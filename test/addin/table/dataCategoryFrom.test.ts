import { describe, expect, it } from '@jest/globals';
import { columnTally } from '../../../addin/table/columnTally.ts';
import { dataRows } from '../../../addin/table/dataRows.ts';
import { dataCategoryFrom } from '../../../addin/table/dataCategoryFrom.ts';
import type { ColumnType } from '../../../shared/table/columnType.ts';
import { selectionOf, type TestCell } from './selectionOf.ts';
import { noPause } from './noPause.ts';

async function categoryOf(name: string, type: ColumnType, ...cells: readonly TestCell[]) {
  const { columns, rowCount } = selectionOf(cells.map((cell) => [cell]));
  const [column] = columns;
  return (
    column &&
    dataCategoryFrom(name, type, await columnTally(column, dataRows({ from: 0, to: rowCount }, [], ''), noPause))
  );
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
  ])('takes texts called %j for %s', async (name, category) => {
    expect(await categoryOf(name, 'String', 'Oslo')).toBe(category);
  });

  it('takes numbers for a postal code, but not for a city', async () => {
    expect(await categoryOf('PLZ', 'Int64', 80331)).toBe('PostalCode');
    expect(await categoryOf('City', 'Double', 4.5)).toBeUndefined();
  });

  it('takes numbers for coordinates when none is beyond the globe', async () => {
    expect(await categoryOf('Lat', 'Double', 48.1, -33.9)).toBe('Latitude');
    expect(await categoryOf('Längengrad', 'Double', 151.2, null)).toBe('Longitude');
    expect(await categoryOf('Lat', 'Double', 48.1, 481)).toBeUndefined();
    expect(await categoryOf('Lon', 'Double', -180.1)).toBeUndefined();
  });

  it('knows addresses by their values, whatever the name', async () => {
    expect(await categoryOf('More', 'String', 'https://example.com/a', null, 'http://example.org')).toBe('WebUrl');
    expect(await categoryOf('More', 'String', 'https://example.com/a.PNG', 'https://example.com/b.jpg?w=1')).toBe(
      'ImageUrl',
    );
    expect(await categoryOf('Logo', 'String', 'https://example.com/1')).toBe('ImageUrl');
    expect(await categoryOf('Link', 'String', 'https://example.com', 'none')).toBeUndefined();
    expect(await categoryOf('Link', 'String', null)).toBeUndefined();
  });

  it('proposes nothing for other names, long ones and other types', async () => {
    expect(await categoryOf('Region', 'String', 'North')).toBeUndefined();
    expect(await categoryOf('Why this country was chosen', 'String', 'x')).toBeUndefined();
    expect(await categoryOf('Country', 'Boolean', true)).toBeUndefined();
  });
});
