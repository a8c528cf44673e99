import { tokenize } from 'numfmt';

/** A piece of a number format code: its kind in numfmt's words and how it is written. */
export interface FormatToken {
  readonly type: string;
  readonly raw: string;
}

/** Splits a number format code into its sections (positive, negative, zero, text); undefined when it can't be read. */
export function formatSections(code: string): readonly (readonly FormatToken[])[] | undefined {
  const sections: FormatToken[][] = [[]];
  for (const { type, raw } of tokenize(code)) {
    if (type === 'ERROR') return undefined;
    if (type === 'BREAK') sections.push([]);
    else sections.at(-1)?.push({ type, raw });
  }
  return sections;
}

/** Writes a text as part of a Power BI format: as it is if it means nothing there, else in quotes. */
export function literal(text: string): string {
  return /^[-+()/:., $€£¥]*$/.test(text) ? text : `"${text.replaceAll('"', '')}"`;
}

/** Writes a token that stands for itself; undefined when it means something else. */
export function literalOf({ type, raw }: FormatToken): string | undefined {
  if (type === 'STRING') return literal(raw.slice(1, -1));
  if (type === 'ESCAPED') return literal(raw.slice(1));
  return type === 'CHAR' ? literal(raw) : undefined;
}
