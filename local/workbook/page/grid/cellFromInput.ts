import { getFormatFromId, parseValue } from 'numfmt';
import { GENERAL } from '../model/formatRuns.ts';
import type { CellEdit } from '../model/workbook.ts';

const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/i;
const TEXT = '@';

/** What typing a text into a cell does, as in Excel: numbers, dates, percentages and TRUE are understood, a leading apostrophe keeps text. */
export function cellFromInput(text: string, format: string): CellEdit {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === TEXT) return { value: text };
  if (ERROR.test(text)) return { value: { error: text.toUpperCase() } };
  const parsed = parseValue(text);
  if (parsed === undefined) return { value: text };
  const { value } = parsed;
  const formatId = 'formatId' in parsed ? parsed.formatId : undefined;
  return format !== GENERAL || formatId === undefined ? { value } : { value, format: getFormatFromId(formatId) };
}
