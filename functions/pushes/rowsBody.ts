import type { CellValue } from '../../shared/table/cellValue.ts';
import { MARK_COLUMN } from '../../shared/table/mark.ts';

/**
 * Writes rows as Power BI takes them: `{"rows":[{"column":value}]}`. Text by text, because an object a row is most of the
 * cost of a batch.
 * @param mark goes into every row; undefined where the table has no mark column
 */
export function rowsBody(
  columns: readonly { readonly name: string }[],
  rows: readonly (readonly CellValue[])[],
  mark: string | undefined,
): string {
  const keys = columns.map((column, i) => `${i === 0 ? '' : ','}${JSON.stringify(column.name)}:`);
  const end = mark === undefined ? '}' : `,${JSON.stringify(MARK_COLUMN)}:${JSON.stringify(mark)}}`;
  let text = '{"rows":[';
  for (const [r, row] of rows.entries()) {
    text += r === 0 ? '{' : ',{';
    for (let c = 0; c < keys.length; c++) text += `${keys[c] ?? ''}${cellText(row[c] ?? null)}`;
    text += end;
  }
  return `${text}]}`;
}

function cellText(value: CellValue): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
