import { perTag } from './perTag.ts';

/**
 * Makes what writes moments as the pane's language does.
 * @param options which parts of a moment are written
 */
export function momentFormat(options: Intl.DateTimeFormatOptions): (moment: Date | number) => string {
  const format = perTag((tag) => new Intl.DateTimeFormat(tag, options));
  return (moment) => format().format(moment);
}
