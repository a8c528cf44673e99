import { joinPages } from './joinPages.ts';

/** The most that one page of a list can hold. */
const TOP = 1000;

/** One page of a list, as the API gives it. */
interface Page<Item> {
  readonly value: readonly Item[];
  readonly nextSkip?: number | undefined;
}

/**
 * Reads a whole list, page by page: only all of it can be sorted, searched or counted.
 * @param readPage reads one page
 * @param onPage told of all that is read so far, after each page
 */
export async function readAllPages<Item extends { readonly id: string }>(
  readPage: (query: { readonly top: number; readonly skip: number }) => Promise<Page<Item>>,
  onPage?: (found: readonly Item[]) => void,
): Promise<readonly Item[]> {
  let found: readonly Item[] = [];
  for (let skip: number | undefined = 0; skip !== undefined;) {
    const page: Page<Item> = await readPage({ top: TOP, skip });
    found = joinPages(found, page.value);
    onPage?.(found);
    skip = page.nextSkip;
  }
  return found;
}
