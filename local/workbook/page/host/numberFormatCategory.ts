import { getFormatInfo } from 'numfmt';

/** Excel's categories of number formats, as its Format Cells window lists them (ExcelApi 1.12). */
export type NumberFormatCategory =
  | 'General'
  | 'Number'
  | 'Currency'
  | 'Accounting'
  | 'Date'
  | 'Time'
  | 'Percentage'
  | 'Fraction'
  | 'Scientific'
  | 'Text'
  | 'Special'
  | 'Custom';

/** Formats that Excel in US English lists under a category; anything that only looks like them is Custom. */
const LISTED: readonly (readonly [RegExp, NumberFormatCategory])[] = [
  [/^General$/i, 'General'],
  [/^@$/, 'Text'],
  [/^(#,##)?0(\.0+)?(_\))?(;(\[Red\])?[-\\(]?(#,##)?0(\.0+)?\\?\)?)?$/i, 'Number'],
  [/^0(\.0+)?%$/, 'Percentage'],
  [/^0(\.0+)?E\+0+$/, 'Scientific'],
  [/^# (\?+\/\?+|\?\/[248]|\?+\/(16|10|100))$/, 'Fraction'],
  [/^_\((.*\*.*)$|^_-(.*\*.*)$/, 'Accounting'],
  [/^("?[$€£¥]"?|\[\$[^-\]]+(-[0-9A-F]+)?\])\s?#,##0(\.0+)?(_\))?(;.*)?$/i, 'Currency'],
  [/^(00000(-0000)?|000-00-0000|\[<=9999999\].*)$/, 'Special'],
  [/^(m\/d\/yy(yy)?|mm-dd-yy|d-mmm(-yy)?|mmm-yy)$/i, 'Date'],
  [/^\[\$-(F800|x-sysdate)\]dddd, mmmm dd, yyyy$/i, 'Date'],
  [/^(h:mm(:ss)?( AM\/PM)?|\[\$-(F400|x-systime)\]h:mm:ss AM\/PM)$/i, 'Time'],
];

/** The category of a number format. A typed `yyyy-mm-dd` is Custom; the listed one, `yyyy-mm-dd;@`, is Date. */
export function numberFormatCategory(format: string): NumberFormatCategory {
  const listed = LISTED.find(([pattern]) => pattern.test(format));
  if (listed !== undefined) return listed[1];
  // The window's own date and time formats end in ";@", which nobody types.
  if (!format.endsWith(';@')) return 'Custom';
  const { type } = getFormatInfo(format);
  if (type === 'time') return 'Time';
  return type === 'date' || type === 'datetime' ? 'Date' : 'Custom';
}
