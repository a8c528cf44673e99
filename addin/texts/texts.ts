import { en } from './en.ts';
import { languageFrom, type Language } from '../../shared/language.ts';
import { chooseLanguageTag } from './languageTag.ts';

/** What a language has to say: the entries of English, with texts of its own. */
export type Texts = Wordings<typeof en>;

type Wordings<Entries> = {
  readonly [Name in keyof Entries]: Entries[Name] extends string
    ? string
    : Entries[Name] extends (...given: never[]) => string
      ? Entries[Name]
      : Wordings<Entries[Name]>;
};

// Only what is not English is loaded beside the pane's first script.
const loaders: Readonly<Record<Language, () => Promise<Texts>>> = {
  en: () => Promise.resolve(en),
  de: () => import('./de.ts').then(({ de }) => de),
};

let spoken: Texts = en;

/** The texts of the pane's language. Ask for them when something is shown, not while a file is loaded. */
export function texts(): Texts {
  return spoken;
}

/**
 * Chooses the pane's language, once, before anything is shown.
 * @param wanted a language tag such as Office gives it; one that we don't speak becomes English
 */
export async function speak(wanted: string): Promise<void> {
  const language = languageFrom(wanted);
  spoken = await loaders[language]();
  chooseLanguageTag(language === 'en' ? language : wanted);
}
