import { perTag } from './perTag.ts';

const mark = perTag(
  (tag) => new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.',
);

/** The digits of a number with the decimal mark of the pane's language and nothing else changed: `1234.5`, `1234,5`. */
export function decimalText(digits: string): string {
  return digits.replace('.', mark());
}
