import { languageTag } from './languageTag.ts';

/**
 * Makes something once for the pane's language and keeps it: a formatter takes far longer to make than to use.
 * @param make from the tag of the language
 */
export function perTag<Value>(make: (tag: string) => Value): () => Value {
  let kept: { readonly tag: string; readonly value: Value } | undefined;
  return () => {
    const tag = languageTag();
    if (kept?.tag !== tag) kept = { tag, value: make(tag) };
    return kept.value;
  };
}
