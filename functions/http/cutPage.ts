/** A part of a list that came whole, as the contract pages it. */
export function cutPage<Item>(all: readonly Item[], { top, skip }: { readonly top: number; readonly skip: number }) {
  const value = all.slice(skip, skip + top);
  return { value, top, skip, ...(skip + value.length < all.length ? { nextSkip: skip + value.length } : {}) };
}

/** A part of a list that Power BI itself paged: a full page may have another after it. */
export function knownPage<Item>(
  value: readonly Item[],
  { top, skip }: { readonly top: number; readonly skip: number },
) {
  return { value: [...value], top, skip, ...(value.length === top ? { nextSkip: skip + top } : {}) };
}
