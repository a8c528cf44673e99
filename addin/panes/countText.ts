const numbers = new Intl.NumberFormat('en');

/** A number with thousands separators: `1,234`. */
export function numberText(count: number): string {
  return numbers.format(count);
}

/** A count and its noun: `1 row`, `1,234 rows`. The plural is the noun with an s. */
export function countText(count: number, noun: string): string {
  return `${numberText(count)} ${noun}${count === 1 ? '' : 's'}`;
}
