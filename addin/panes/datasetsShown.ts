import type { Dataset } from '../../shared/contract/datasets.ts';
import { languageTag } from '../texts/languageTag.ts';

/** The datasets whose name contains a text, in any casing: those that take rows first, each kind by name. */
export function datasetsShown(datasets: readonly Dataset[], search: string): readonly Dataset[] {
  const { compare } = new Intl.Collator(languageTag(), { numeric: true, sensitivity: 'base' });
  const wanted = search.trim().toLowerCase();
  return datasets
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .toSorted((a, b) => Number(isPushable(b)) - Number(isPushable(a)) || compare(a.name, b.name));
}

/** Whether rows can be pushed into a dataset. */
export function isPushable({ addRowsAPIEnabled }: Dataset): boolean {
  return addRowsAPIEnabled === true;
}
