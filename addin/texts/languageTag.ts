// English with days before months: the pane writes no date that two readers could take for different days.
const ENGLISH = 'en-GB';

let chosen = ENGLISH;

/** The tag by which the pane writes numbers, dates and plurals, e.g. `de-AT`. */
export function languageTag(): string {
  return chosen;
}

/** Sets what {@link languageTag} gives; any English becomes `en-GB`. */
export function chooseLanguageTag(tag: string): void {
  chosen = /^en\b/i.test(tag) ? ENGLISH : tag;
}
