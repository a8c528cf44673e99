/** The names and values of lines, or the first line that is none. */
export type Pairs =
  { readonly pairs: readonly (readonly [name: string, value: string])[] } | { readonly wrongLine: string };

/** Reads one pair a line; empty lines are left out, and spaces around names and values. */
export function pairsFrom(text: string, separator: '=' | ':'): Pairs {
  const pairs: (readonly [string, string])[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const at = line.indexOf(separator);
    if (at < 1) return { wrongLine: line.trim() };
    pairs.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
  }
  return { pairs };
}

/** Several values of one name become a list. */
export function valuesByName(
  pairs: readonly (readonly [string, string])[],
): Readonly<Record<string, string | string[]>> {
  const values = new Map<string, string | string[]>();
  for (const [name, value] of pairs) {
    const before = values.get(name);
    values.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(values);
}
