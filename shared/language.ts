/** The languages that the pane speaks. */
export const languages = ['en', 'de'] as const;

/** One of {@link languages}. */
export type Language = (typeof languages)[number];

/** The language for a tag such as Office gives it (`de-AT`); English where we don't speak it. */
export function languageFrom(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0];
  return languages.find((language) => language === primary) ?? 'en';
}
