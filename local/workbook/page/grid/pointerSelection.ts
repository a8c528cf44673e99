import type { Area } from '../model/area.ts';
import type { Selection } from '../model/selection.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../model/sheetSize.ts';
import type { Workbook } from '../model/workbook.ts';
import { withArea } from './withArea.ts';
import { areaBetween } from './areaBetween.ts';
import type { Cell } from './cell.ts';
import { HEADER_HEIGHT, HEADER_WIDTH } from './gridSizes.ts';
import type { GridView } from './gridView.ts';

/** What a press selects: cells, whole columns, whole rows or everything. */
type Part = 'cells' | 'columns' | 'rows' | 'sheet';

interface Drag {
  readonly part: Part;
  /** The areas that were selected before and stay selected. */
  readonly kept: readonly Area[];
  readonly anchor: Cell;
}

/** Selects with the mouse: press and drag, Shift to extend, Ctrl to add an area, headers for whole rows and columns. */
export function pointerSelection(view: GridView, workbook: Workbook, signal: AbortSignal): void {
  const { element } = view;
  let drag: Drag | null = null;

  const extendTo = (event: PointerEvent): void => {
    if (drag === null) return;
    const { part, kept, anchor } = drag;
    const area = wholeLines(areaBetween(anchor, view.cellAt(event.clientX, event.clientY)), part);
    workbook.select(workbook.activeSheet, withArea(kept, area), anchor);
  };

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || !isOnCanvas(view, event)) return;
      drag = dragFrom(view, event, workbook.selection);
      element.setPointerCapture(event.pointerId);
      extendTo(event);
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      if (drag === null) return;
      scrollAtEdge(element, event);
      extendTo(event);
    },
    { signal },
  );
  const end = (): void => {
    drag = null;
  };
  element.addEventListener('pointerup', end, { signal });
  element.addEventListener('pointercancel', end, { signal });
}

function dragFrom(view: GridView, event: PointerEvent, { areas, active }: Selection): Drag {
  const box = view.element.getBoundingClientRect();
  const part = partAt(event.clientX - box.left, event.clientY - box.top);
  if (event.shiftKey) return { part, kept: areas.slice(0, -1), anchor: active };
  const cell = view.cellAt(event.clientX, event.clientY);
  const anchor = {
    row: part === 'columns' || part === 'sheet' ? 0 : cell.row,
    column: part === 'rows' || part === 'sheet' ? 0 : cell.column,
  };
  return { part, kept: event.ctrlKey || event.metaKey ? areas : [], anchor };
}

function partAt(x: number, y: number): Part {
  if (y < HEADER_HEIGHT) return x < HEADER_WIDTH ? 'sheet' : 'columns';
  return x < HEADER_WIDTH ? 'rows' : 'cells';
}

function wholeLines(area: Area, part: Part): Area {
  const rows = part === 'columns' || part === 'sheet' ? { row: 0, rows: SHEET_ROWS } : {};
  const columns = part === 'rows' || part === 'sheet' ? { column: 0, columns: SHEET_COLUMNS } : {};
  return { ...area, ...rows, ...columns };
}

/** The scroll bars belong to the element too, but they are no cells. */
function isOnCanvas({ element }: GridView, event: PointerEvent): boolean {
  const box = element.getBoundingClientRect();
  return event.clientX - box.left < element.clientWidth && event.clientY - box.top < element.clientHeight;
}

function scrollAtEdge(element: HTMLElement, { clientX, clientY }: PointerEvent): void {
  const box = element.getBoundingClientRect();
  const overX = overshoot(clientX, box.left, box.left + element.clientWidth);
  const overY = overshoot(clientY, box.top, box.top + element.clientHeight);
  if (overX !== 0 || overY !== 0) element.scrollBy(overX, overY);
}

function overshoot(position: number, start: number, end: number): number {
  if (position < start) return position - start;
  return position > end ? position - end : 0;
}
