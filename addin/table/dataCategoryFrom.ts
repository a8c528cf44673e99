import type { ColumnType } from '../../shared/table/columnType.ts';
import type { ColumnTally } from './columnTally.ts';
import type { DataCategory } from './dataCategories.ts';
import { nameWords } from './nameWords.ts';

/** Longer names are sentences, in which a word says little. */
const MAX_WORDS = 3;

// Words of names in English, German and French, without their accents.
const cities = ['city', 'town', 'stadt', 'ort', 'wohnort', 'ville', 'commune'];
const countries = ['country', 'land', 'pays', 'herkunftsland', 'lieferland'];
const states = ['state', 'province', 'bundesland', 'kanton', 'provinz', 'departement'];
const postalCodes = ['zip', 'zipcode', 'postcode', 'postalcode', 'plz', 'postleitzahl', 'cp'];
const latitudes = ['latitude', 'lat', 'breitengrad'];
const longitudes = ['longitude', 'lon', 'lng', 'langengrad'];
const images = ['image', 'picture', 'photo', 'logo', 'icon', 'thumbnail', 'bild', 'foto', 'avatar'];

/** Proposes what a column's values are, for maps and links, from its name and values; undefined: nothing special. */
export function dataCategoryFrom(name: string, type: ColumnType, tally: ColumnTally): DataCategory | undefined {
  const words = nameWords(name);
  const has = (known: readonly string[]) => words.length <= MAX_WORDS && words.some((word) => known.includes(word));
  if (type === 'String' && tally.texts.url > 0 && tally.texts.url === tally.kinds.text)
    return tally.texts.imageUrl === tally.texts.url || has(images) ? 'ImageUrl' : 'WebUrl';
  if (type === 'Boolean' || type === 'DateTime') return undefined;
  if (has(postalCodes) || /\b(?:postal|post|zip) code\b|\bcode postal\b/.test(words.join(' '))) return 'PostalCode';
  if (type !== 'String') return coordinateFrom(has, tally);
  if (has(countries)) return 'Country';
  if (has(cities)) return 'City';
  return has(states) ? 'StateOrProvince' : undefined;
}

function coordinateFrom(
  has: (known: readonly string[]) => boolean,
  { numbers }: ColumnTally,
): DataCategory | undefined {
  const within = (limit: number) => numbers.least >= -limit && numbers.greatest <= limit;
  if (has(latitudes) && within(90)) return 'Latitude';
  return has(longitudes) && within(180) ? 'Longitude' : undefined;
}
