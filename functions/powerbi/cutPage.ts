/** A part of a list that came whole, as the contract pages it: Power BI pages groups only. */
export function cutPage<Item>(all: readonly Item[], { top, skip }: { readonly top: number; readonly skip: number }) {
  const value = all.slice(skip, skip + top);
  return { value, top, skip, ...(skip + value.length < all.length ? { nextSkip: skip + value.length } : {}) };
}

/** A part of a list that Power BI itself paged, of which one item more was asked for: it tells whether more follows. */
export function knownPage<Item>(
  found: readonly Item[],
  { top, skip }: { readonly top: number; readonly skip: number },
) {
  return { value: found.slice(0, top), top, skip, ...(found.length > top ? { nextSkip: skip + top } : {}) };
}
