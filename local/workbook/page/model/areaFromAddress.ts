import type { Area } from './area.ts';
import { areaUnion } from './areaUnion.ts';
import { columnIndex } from './columnIndex.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from './sheetSize.ts';

const REFERENCE = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

/** The area that an address without sheet name stands for (`$B$2`, `a1:C9`, `C:C`, `2:5`), or null when it is none. */
export function areaFromAddress(address: string): Area | null {
  const parts = address.trim().split(':');
  if (parts.length > 2) return null;
  const areas = parts.map(areaFromReference);
  const first = areas[0];
  if (!first) return null;
  if (parts.length === 1) return first.rows === 1 && first.columns === 1 ? first : null;
  const last = areas[1];
  if (last?.rows !== first.rows || last.columns !== first.columns) return null;
  return areaUnion(first, last);
}

function areaFromReference(reference: string): Area | null {
  const match = REFERENCE.exec(reference);
  const letters = match?.[1];
  const digits = match?.[2];
  if (letters === undefined && digits === undefined) return null;
  const column = letters === undefined ? 0 : columnIndex(letters);
  const row = digits === undefined ? 0 : Number(digits) - 1;
  if (column >= SHEET_COLUMNS || row < 0 || row >= SHEET_ROWS) return null;
  return {
    row,
    column,
    rows: digits === undefined ? SHEET_ROWS : 1,
    columns: letters === undefined ? SHEET_COLUMNS : 1,
  };
}
