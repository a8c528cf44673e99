import type { Area } from '../model/area.ts';
import { areaUnion } from '../model/areaUnion.ts';
import type { Selection } from '../model/selection.ts';
import type { Sheet } from '../model/sheet.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../model/sheetSize.ts';
import { areaBetween } from './areaBetween.ts';
import type { Cell } from './cell.ts';
import { dataEdge } from './dataEdge.ts';
import type { Direction } from './direction.ts';
import type { GridKey } from './gridKey.ts';
import { oppositeCorner } from './oppositeCorner.ts';
import { withArea } from './withArea.ts';
import { stepFrom } from './stepFrom.ts';

/** Areas and active cell after a key. */
export type Selected = Pick<Selection, 'areas' | 'active'>;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** What is selected after a key, as in Excel; null when the key does not change the selection. */
export function selectionForKey(sheet: Sheet, selection: Selection, key: GridKey, pageRows: number): Selected | null {
  const whole = wholeLines(sheet, selection, key);
  if (whole !== null) return { areas: [whole], active: selection.active };
  const area = selection.areas.at(-1) ?? selection.areas[0];
  const from = key.shift ? oppositeCorner(area, selection.active) : selection.active;
  const to = target(sheet, from, key, pageRows);
  if (to === null) return null;
  if (!key.shift) return { areas: [{ ...to, rows: 1, columns: 1 }], active: to };
  const extended = areaBetween(selection.active, to);
  return { areas: withArea(selection.areas.slice(0, -1), extended), active: selection.active };
}

/** Ctrl+A, Ctrl+Space and Shift+Space. */
function wholeLines(sheet: Sheet, { areas, active }: Selection, { key, shift, control }: GridKey): Area | null {
  const area = areas.at(-1) ?? areas[0];
  const everything = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
  if (key === ' ' && shift && control) return everything;
  if (key === ' ' && control) return { ...area, row: 0, rows: SHEET_ROWS };
  if (key === ' ' && shift) return { ...area, column: 0, columns: SHEET_COLUMNS };
  if (key.toLowerCase() !== 'a' || !control) return null;
  const used = sheet.usedArea();
  const isInData = used !== null && sheet.valueAt(active.row, active.column) !== null;
  // The first Ctrl+A takes the data, the second one the sheet.
  return isInData && !isSame(used, area) ? used : everything;
}

function target(sheet: Sheet, from: Cell, { key, control }: GridKey, pageRows: number): Cell | null {
  const direction = DIRECTIONS[key];
  if (direction !== undefined) return control ? dataEdge(sheet, from, direction) : stepFrom(sheet, from, direction);
  const used = sheet.usedArea();
  switch (key) {
    case 'Home':
      return { row: control ? 0 : from.row, column: 0 };
    case 'End':
      if (used === null) return from;
      return { row: control ? used.row + used.rows - 1 : from.row, column: used.column + used.columns - 1 };
    case 'PageDown':
      return { ...from, row: Math.min(from.row + pageRows, SHEET_ROWS - 1) };
    case 'PageUp':
      return { ...from, row: Math.max(from.row - pageRows, 0) };
    default:
      return null;
  }
}

function isSame(a: Area, b: Area): boolean {
  const both = areaUnion(a, b);
  return both.rows === a.rows && both.columns === a.columns && a.rows === b.rows && a.columns === b.columns;
}
