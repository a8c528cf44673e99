import { MOST_OF_WHOLE_LIST } from '../../shared/contract/fields.ts';
import { joinPages } from './joinPages.ts';

/** One page of a list, as the API gives it. */
interface Page<Item> {
  readonly value: readonly Item[];
  readonly nextSkip?: number | undefined;
}

/**
 * Reads a list whole that Power BI gives whole, in as few pages as the API allows: only all of it can be sorted, searched or
 * counted.
 * @param readPage reads one page
 */
export async function readAllPages<Item extends { readonly id: string }>(
  readPage: (query: { readonly top: number; readonly skip: number }) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  let found: readonly Item[] = [];
  for (let skip: number | undefined = 0; skip !== undefined;) {
    const page: Page<Item> = await readPage({ top: MOST_OF_WHOLE_LIST, skip });
    found = joinPages(found, page.value);
    skip = page.nextSkip;
  }
  return found;
}
