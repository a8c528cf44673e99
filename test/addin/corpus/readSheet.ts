import { z } from 'zod';
import type { Selection } from '../../../addin/table/selection.ts';
import { selectionOf, type TestCell } from '../table/selectionOf.ts';

/** The line below which the expected table stands. */
const EXPECTED = '\n\n= expected\n';

const plainValue = z.union([z.string(), z.number(), z.boolean()]);

/** An awkward sheet of the corpus. */
export interface CorpusSheet {
  readonly selection: Selection;
  /** The file's text up to what is expected. */
  readonly input: string;
  readonly expected: string;
}

/**
 * Reads a sheet of the corpus. Its first line says what is awkward; then one line for each row, cells between ` | `: a JSON
 * value, with ` as ` and its number format if it has one, `-` for an empty cell, `!#N/A` for an error. A line `1904` comes
 * before them where dates count from then.
 */
export function readSheet(text: string): CorpusSheet {
  const [input = '', expected = ''] = text.split(EXPECTED);
  const lines = input.trimEnd().split('\n').slice(1);
  const date1904 = lines[0] === '1904';
  const rows = lines.slice(date1904 ? 1 : 0).map((line) => line.split(' | ').map(cellFrom));
  return { selection: selectionOf(rows, { date1904 }), input, expected };
}

/** The text of a sheet's file. */
export function sheetFile(input: string, expected: string): string {
  return input.trimEnd() + EXPECTED + expected;
}

function cellFrom(text: string): TestCell {
  if (text === '-') return null;
  if (text.startsWith('!')) return { value: text.slice(1), type: 'Error' };
  const [, json = text, format = 'General'] = /^(.*?) as (.*)$/.exec(text) ?? [];
  return { value: plainValue.parse(JSON.parse(json)), format };
}
