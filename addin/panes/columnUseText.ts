import type { Column } from '../../shared/table/column.ts';

const categoryText: Readonly<Record<string, string>> = {
  City: 'city',
  Country: 'country or region',
  StateOrProvince: 'state or province',
  PostalCode: 'postal code',
  Latitude: 'latitude',
  Longitude: 'longitude',
  WebUrl: 'web address',
  ImageUrl: 'image address',
};

/** Says what reports will do with a column of a new dataset; empty when there is nothing to say. */
export function columnUseText({ dataCategory, summarizeBy }: Column): string {
  const category = dataCategory === undefined ? '' : `Category: ${categoryText[dataCategory] ?? dataCategory}.`;
  const sum = summarizeBy === 'none' ? 'Reports do not add it up.' : summarizeBy === 'sum' ? 'Reports add it up.' : '';
  return [category, sum].filter((part) => part !== '').join(' ');
}
