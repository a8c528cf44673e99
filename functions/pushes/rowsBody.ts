import type { CellValue } from '../../shared/table/cellValue.ts';
import { MARK_COLUMN } from '../../shared/table/mark.ts';

/** Rows that are written as one text: a longer one costs more to turn into bytes than to write. */
const ROWS_AT_ONCE = 200;

/**
 * Writes rows as Power BI takes them: `{"rows":[{"column":value}]}` in UTF-8. By hand, because an object a row is most of
 * the cost of a batch.
 * @param mark goes into every row; undefined where the table has no mark column
 */
export function rowsBody(
  columns: readonly { readonly name: string }[],
  rows: readonly (readonly CellValue[])[],
  mark: string | undefined,
): Buffer {
  const keys = columns.map((column, i) => `${i === 0 ? '{' : ','}${JSON.stringify(column.name)}:`);
  const end = mark === undefined ? '}' : `,${JSON.stringify(MARK_COLUMN)}:${JSON.stringify(mark)}}`;
  const chunks = [Buffer.from('{"rows":[')];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    let text = '';
    for (let r = from; r < Math.min(from + ROWS_AT_ONCE, rows.length); r += 1) {
      if (r > 0) text += ',';
      for (let c = 0; c < keys.length; c += 1) text += `${keys[c] ?? ''}${cellText(rows[r]?.[c] ?? null)}`;
      text += end;
    }
    chunks.push(Buffer.from(text));
  }
  return Buffer.concat([...chunks, Buffer.from(']}')]);
}

// What JSON escapes, and halves of character pairs, which it escapes too when they stand alone.
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

function cellText(value: CellValue): string {
  if (typeof value !== 'string') return String(value);
  return escaped.test(value) ? JSON.stringify(value) : `"${value}"`;
}
