import { describe, expect, it } from '@jest/globals';
import { readAllPages } from '../../../addin/panes/readAllPages.ts';

const items = Array.from({ length: 2500 }, (_, i) => ({ id: `i${i}` }));

function readPage({ top, skip }: { readonly top: number; readonly skip: number }) {
  const end = skip + top;
  return Promise.resolve({ value: items.slice(skip, end), ...(end < items.length ? { nextSkip: end } : {}) });
}

describe('readAllPages()', () => {
  it('reads a list to its end and tells how far it is', async () => {
    const counts: number[] = [];
    expect(await readAllPages(readPage, (found) => counts.push(found.length))).toEqual(items);
    expect(counts).toEqual([1000, 2000, 2500]);
  });
});
