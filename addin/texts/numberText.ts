import { languageTag } from './languageTag.ts';

// A formatter takes far longer to make than a number to write.
let kept: { readonly tag: string; readonly format: Intl.NumberFormat } | undefined;

/** A number with the thousands separators of the pane's language: `1,234`. */
export function numberText(count: number | bigint): string {
  const tag = languageTag();
  if (kept?.tag !== tag) kept = { tag, format: new Intl.NumberFormat(tag) };
  return kept.format.format(count);
}
