/** An address cut into its sheet name (null when it names none) and the rest. */
export interface AddressParts {
  readonly sheet: string | null;
  readonly cells: string;
}

/** Cuts `'My data'!A1:B2` or `=Sheet1!$A$1` into sheet name and cells. */
export function splitAddress(address: string): AddressParts {
  const text = address.startsWith('=') ? address.slice(1) : address;
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: null, cells: text };
  const name = text.slice(0, mark);
  const isQuoted = name.startsWith("'") && name.endsWith("'") && name.length > 1;
  return { sheet: isQuoted ? name.slice(1, -1).replaceAll("''", "'") : name, cells: text.slice(mark + 1) };
}
