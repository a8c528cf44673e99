/** What Power BI may take a column's values for. Source: https://learn.microsoft.com/power-bi/transform-model/desktop-data-categorization */
export const dataCategories = [
  'Address',
  'City',
  'Continent',
  'Country',
  'County',
  'ImageUrl',
  'Latitude',
  'Longitude',
  'Place',
  'PostalCode',
  'StateOrProvince',
  'WebUrl',
] as const;

/** One of {@link dataCategories}. */
export type DataCategory = (typeof dataCategories)[number];
