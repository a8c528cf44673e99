import { languageTag } from './languageTag.ts';
import { numberText } from './numberText.ts';

/** The forms that a language has for counts; `#` stands for the number. */
export type Plurals = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Writes a count in the form that the pane's language has for it: `1 row`, `1,234 rows`. */
export function plural(count: number, forms: Plurals): string {
  const form = forms[new Intl.PluralRules(languageTag()).select(count)] ?? forms.other;
  return form.replace('#', () => numberText(count));
}
