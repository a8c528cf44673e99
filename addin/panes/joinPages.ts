/** Something in a list that grows at its beginning. */
interface Listed {
  readonly id: string;
}

/**
 * The next part of a list after those before it. What began meanwhile has moved the list on, so that the part may begin with
 * what is there already: that is not shown twice.
 */
export function joinPages<Item extends Listed>(before: readonly Item[], page: readonly Item[]): readonly Item[] {
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...page.filter(({ id }) => !known.has(id))];
}
