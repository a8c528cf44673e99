import type { Column } from '../../shared/table/column.ts';
import { dataCategories } from '../table/dataCategories.ts';
import { texts } from '../texts/texts.ts';

/** Says what reports will do with a column of a new dataset; empty when there is nothing to say. */
export function columnUseText({ dataCategory, summarizeBy }: Column): string {
  const known = dataCategories.find((category) => category === dataCategory);
  const category = known ? texts().dataCategory[known] : dataCategory;
  const uses = [
    ...(category === undefined ? [] : [texts().previewColumn.hasCategory(category)]),
    ...(summarizeBy === undefined ? [] : [texts().summarizeBy[summarizeBy]]),
  ];
  return uses.join(' ');
}
