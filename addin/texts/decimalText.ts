import { languageTag } from './languageTag.ts';

let kept: { readonly tag: string; readonly mark: string } | undefined;

/** The digits of a number with the decimal mark of the pane's language and nothing else changed: `1234.5`, `1234,5`. */
export function decimalText(digits: string): string {
  const tag = languageTag();
  if (kept?.tag !== tag) kept = { tag, mark: markOf(tag) };
  return digits.replace('.', kept.mark);
}

function markOf(tag: string): string {
  return new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
}
