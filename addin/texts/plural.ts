import { numberText } from './numberText.ts';
import { perTag } from './perTag.ts';

/** The forms that a language has for counts. */
export type Plurals<Form> = Readonly<Partial<Record<Intl.LDMLPluralRule, Form>>> & { readonly other: Form };

const rules = perTag((tag) => new Intl.PluralRules(tag));

/** The form that the pane's language has for a count, as it is: for texts with names in them, which may hold a `#`. */
export function pluralForm<Form>(count: number, forms: Plurals<Form>): Form {
  return forms[rules().select(count)] ?? forms.other;
}

/** Writes a count in the form that the pane's language has for it, with the number in place of `#`: `1 row`, `1,234 rows`. */
export function plural(count: number, forms: Plurals<string>): string {
  return pluralForm(count, forms).replace('#', () => numberText(count));
}
