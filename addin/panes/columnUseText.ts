import type { KnownColumn } from '../../shared/table/knownColumn.ts';
import { dataCategories } from '../table/dataCategories.ts';
import { texts } from '../texts/texts.ts';

/** Says what reports do with a column; empty when there is nothing to say. */
export function columnUseText({ dataCategory, summarizeBy }: KnownColumn): string {
  const known = dataCategories.find((category) => category === dataCategory);
  const category = known ? texts().dataCategory[known] : dataCategory;
  const uses = [
    ...(category === undefined ? [] : [texts().previewColumn.hasCategory(category)]),
    ...(summarizeBy === undefined ? [] : [texts().summarizeBy[summarizeBy]]),
  ];
  return uses.join(' ');
}
