import { languageTag } from './languageTag.ts';

/**
 * Makes what writes moments as the pane's language does. A formatter takes long to make, so that it is kept.
 * @param options which parts of a moment are written
 */
export function momentFormat(options: Intl.DateTimeFormatOptions): (moment: Date | number) => string {
  let kept: { readonly tag: string; readonly format: Intl.DateTimeFormat } | undefined;
  return (moment) => {
    const tag = languageTag();
    if (kept?.tag !== tag) kept = { tag, format: new Intl.DateTimeFormat(tag, options) };
    return kept.format.format(moment);
  };
}
