import { languageTag } from './languageTag.ts';

/** Languages of Office that are written from right to left. */
const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'he', 'ur'];

/** The direction in which the pane's language is written. */
export function textDirection(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(languageTag().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
