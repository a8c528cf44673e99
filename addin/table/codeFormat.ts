import { format } from 'numfmt';

/** A format that shows leading zeros is for codes: `00000`, `000-00-0000`. */
const codeFormat = /^0{2,}(?:[- /.]0{2,})*$|^0-0{2,}/;

/** Tells whether a number format is for codes. */
export function isCodeFormat(code: string): boolean {
  return codeFormat.test(code);
}

/** What a code's format shows, if that is more than the number's digits. */
export function shownCode(number: number, code: string): string | undefined {
  const shown = format(code, number);
  return shown === String(number) ? undefined : shown;
}
