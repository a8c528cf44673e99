import { z } from 'zod';
import type { MergedArea, Selection } from '../../../addin/table/selection.ts';
import { areaFromAddress } from '../../../local/workbook/page/model/areaFromAddress.ts';
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
 * value, with ` as ` and its number format if it has one, `-` for an empty cell, `!#N/A` for an error, `~"Oslo"` for a
 * linked data type. Before them come a line `1904` where dates count from then, and one like `merged A2:A4 B1:C1`.
 */
export function readSheet(text: string): CorpusSheet {
  const [input = '', expected = ''] = text.split(EXPECTED);
  const lines = input.trimEnd().split('\n').slice(1);
  const date1904 = lines[0] === '1904' && lines.shift() !== undefined;
  const merged = lines[0]?.startsWith('merged ') === true ? lines.shift()?.split(' ').slice(1).map(areaFrom) : [];
  const selection = selectionOf(
    lines.map((line) => line.split(' | ').map(cellFrom)),
    { date1904 },
  );
  return { selection: { ...selection, merged: merged ?? [] }, input, expected };
}

function areaFrom(address: string): MergedArea {
  const area = areaFromAddress(address);
  if (area === null) throw new Error(`${address} is no address.`);
  return { ...area, hasValue: true };
}

/** The text of a sheet's file. */
export function sheetFile(input: string, expected: string): string {
  return input.trimEnd() + EXPECTED + expected;
}

function cellFrom(text: string): TestCell {
  if (text === '-') return null;
  if (text.startsWith('~')) return { value: plainValue.parse(JSON.parse(text.slice(1))), type: 'RichValue' };
  if (text.startsWith('!')) return { value: text.slice(1), type: 'Error' };
  const [, json = text, format = 'General'] = /^(.*?) as (.*)$/.exec(text) ?? [];
  return { value: plainValue.parse(JSON.parse(json)), format };
}
