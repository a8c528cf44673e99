import { perTag } from './perTag.ts';

const format = perTag((tag) => new Intl.NumberFormat(tag));

/** A number with the thousands separators of the pane's language: `1,234`. */
export function numberText(count: number | bigint): string {
  return format().format(count);
}
