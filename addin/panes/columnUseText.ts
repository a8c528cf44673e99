import type { Column, SummarizeBy } from '../../shared/table/column.ts';
import { dataCategories, type DataCategory } from '../table/dataCategories.ts';

/** What Power BI's categories are called. */
export const categoryText: Readonly<Record<DataCategory, string>> = {
  Address: 'address',
  City: 'city',
  Continent: 'continent',
  Country: 'country or region',
  County: 'county',
  Place: 'place',
  StateOrProvince: 'state or province',
  PostalCode: 'postal code',
  Latitude: 'latitude',
  Longitude: 'longitude',
  WebUrl: 'web address',
  ImageUrl: 'image address',
};

/** How reports may add a column up. */
export const sumTexts: Readonly<Record<SummarizeBy, string>> = {
  default: 'Reports add it up by their own rule.',
  none: 'Reports do not add it up.',
  sum: 'Reports add it up.',
  min: 'Reports show the least.',
  max: 'Reports show the greatest.',
  count: 'Reports count it.',
  average: 'Reports show the average.',
  distinctCount: 'Reports count its different values.',
};

/** Says what reports will do with a column of a new dataset; empty when there is nothing to say. */
export function columnUseText({ dataCategory, summarizeBy }: Column): string {
  const known = dataCategories.find((category) => category === dataCategory);
  const category = dataCategory === undefined ? '' : `Category: ${known ? categoryText[known] : dataCategory}.`;
  const sum = summarizeBy === undefined ? '' : sumTexts[summarizeBy];
  return [category, sum].filter((part) => part !== '').join(' ');
}
