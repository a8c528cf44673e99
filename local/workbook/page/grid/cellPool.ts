import { areaContains } from '../model/areaContains.ts';
import { columnName } from '../model/columnName.ts';
import { displayText } from '../model/displayText.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Axis } from './axis.ts';
import { cellClass } from './cellClass.ts';
import { cellId } from './cellId.ts';
import { HEADER_HEIGHT, HEADER_WIDTH } from './gridSizes.ts';

/** The rows and columns in view, and where they lie. */
export interface Window {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly rowAxis: Axis;
  readonly columnAxis: Axis;
}

interface PooledRow {
  readonly element: HTMLElement;
  readonly header: HTMLElement;
  readonly cells: HTMLElement[];
}

/** The elements of the cells in view. Scrolling moves and refills them, so that there are never more than fit the window. */
export class CellPool {
  readonly #workbook: Workbook;
  readonly #header = element('column-headers', 'row');
  readonly #columnHeaders: HTMLElement[] = [];
  readonly #body = element('rows', 'rowgroup');
  readonly #rows: PooledRow[] = [];

  constructor(canvas: HTMLElement, workbook: Workbook) {
    this.#workbook = workbook;
    const corner = element('corner', 'presentation');
    this.#header.append(corner);
    canvas.append(this.#header, this.#body);
  }

  draw(sheet: Sheet, window: Window): void {
    this.#drawColumnHeaders(sheet, window);
    resize(this.#rows, window.rows.length, pooledRow, (row) => row.element.remove());
    for (const [index, row] of window.rows.entries()) {
      const pooled = this.#rows[index];
      if (pooled === undefined) continue;
      if (pooled.element.parentElement === null) this.#body.append(pooled.element);
      this.#drawRow(pooled, row, sheet, window);
    }
  }

  #drawColumnHeaders(sheet: Sheet, { columns, columnAxis }: Window): void {
    const { areas } = this.#workbook.selection;
    resize(
      this.#columnHeaders,
      columns.length,
      () => element('column-header', 'columnheader'),
      (header) => header.remove(),
    );
    for (const [index, column] of columns.entries()) {
      const header = this.#columnHeaders[index];
      if (header === undefined) continue;
      if (header.parentElement === null) this.#header.append(header);
      setText(header, columnName(column));
      header.style.left = `${HEADER_WIDTH + columnAxis.offsetOf(column)}px`;
      header.style.width = `${columnAxis.sizeOf(column)}px`;
      header.setAttribute('aria-colindex', String(column + 1));
      const isSelected = areas.some((area) => column >= area.column && column < area.column + area.columns);
      header.classList.toggle('in-selection', isSelected);
      header.classList.toggle('after-hidden', sheet.hiddenColumns.has(column - 1));
    }
  }

  #drawRow({ element: line, header, cells }: PooledRow, row: number, sheet: Sheet, window: Window): void {
    const { areas } = this.#workbook.selection;
    const { columns, rowAxis, columnAxis } = window;
    line.style.top = `${HEADER_HEIGHT + rowAxis.offsetOf(row)}px`;
    line.setAttribute('aria-rowindex', String(row + 1));
    setText(header, String(row + 1));
    header.classList.toggle(
      'in-selection',
      areas.some((area) => row >= area.row && row < area.row + area.rows),
    );
    header.classList.toggle('after-hidden', sheet.hiddenRows.has(row - 1));
    resize(
      cells,
      columns.length,
      () => element('cell', 'gridcell'),
      (cell) => cell.remove(),
    );
    for (const [index, column] of columns.entries()) {
      const cell = cells[index];
      if (cell === undefined) continue;
      if (cell.parentElement === null) line.append(cell);
      this.#drawCell(cell, sheet, row, column);
      cell.style.left = `${HEADER_WIDTH + columnAxis.offsetOf(column)}px`;
      cell.style.width = `${columnAxis.sizeOf(column)}px`;
    }
  }

  #drawCell(cell: HTMLElement, sheet: Sheet, row: number, column: number): void {
    const { selection, tables, use1904 } = this.#workbook;
    const value = sheet.valueAt(row, column);
    cell.id = cellId({ row, column });
    cell.className = cellClass(value, sheet, row, column, tables);
    cell.setAttribute('aria-colindex', String(column + 1));
    const isSelected = selection.areas.some((area) => areaContains(area, row, column));
    cell.setAttribute('aria-selected', String(isSelected));
    setText(cell, displayText(value, sheet.formatAt(row, column), use1904));
  }
}

function pooledRow(): PooledRow {
  const line = element('row', 'row');
  const header = element('row-header', 'rowheader');
  line.append(header);
  return { element: line, header, cells: [] };
}

function element(className: string, role: string): HTMLElement {
  const created = document.createElement('div');
  created.className = className;
  created.setAttribute('role', role);
  return created;
}

function resize<T>(pool: T[], size: number, create: () => T, remove: (item: T) => void): void {
  while (pool.length < size) pool.push(create());
  for (const item of pool.splice(size)) remove(item);
}

function setText(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
