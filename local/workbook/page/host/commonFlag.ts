/** true or false when all members agree, null when they differ. */
export function commonFlag(hidden: ReadonlySet<number>, first: number, count: number): boolean | null {
  // Sets of hidden rows are small against the 1,048,576 rows that a column has: count the set, not the rows.
  let members = 0;
  for (const index of hidden) if (index >= first && index < first + count) members += 1;
  if (members === 0) return false;
  return members === count ? true : null;
}
