import type { Area } from '../model/area.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../model/sheetSize.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { autoWidths } from './autoWidths.ts';
import { Axis } from './axis.ts';
import type { Box } from './box.ts';
import type { Cell } from './cell.ts';
import { cellId } from './cellId.ts';
import { CellPool } from './cellPool.ts';
import { COLUMN_WIDTH, HEADER_HEIGHT, HEADER_WIDTH, ROW_HEIGHT } from './gridSizes.ts';
import { SelectionLayer } from './selectionLayer.ts';

/** Rows and columns beyond the data that can be scrolled to; selecting further away makes more of them. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 12;

/** The part of the active sheet that is in view. It follows the workbook and draws at most once a frame. */
export class GridView {
  readonly element: HTMLElement;
  readonly #workbook: Workbook;
  readonly #canvas = document.createElement('div');
  readonly #cells: CellPool;
  readonly #selection: SelectionLayer;
  #rows = new Axis(0, () => 0);
  #columns = new Axis(0, () => 0);
  #shownRows = 0;
  #shownColumns = 0;
  #frame = 0;
  #sheet: Sheet;
  /** Where each sheet was scrolled to when it was left. */
  readonly #scrolls = new Map<Sheet, readonly [number, number]>();

  constructor(element: HTMLElement, workbook: Workbook, signal: AbortSignal) {
    this.element = element;
    this.#workbook = workbook;
    this.#sheet = workbook.activeSheet;
    this.#canvas.className = 'canvas';
    this.#cells = new CellPool(this.#canvas, workbook);
    this.#selection = new SelectionLayer(this.#canvas);
    element.replaceChildren(this.#canvas);
    element.scrollTo(0, 0);
    element.tabIndex = 0;
    element.setAttribute('role', 'grid');
    element.setAttribute('aria-multiselectable', 'true');
    element.setAttribute('aria-rowcount', String(SHEET_ROWS));
    element.setAttribute('aria-colcount', String(SHEET_COLUMNS));
    const redraw = () => this.draw();
    element.addEventListener('scroll', redraw, { signal });
    addEventListener('resize', redraw, { signal });
    workbook.cellsChanged.add(redraw);
    workbook.selectionChanged.add(({ areas }) => {
      this.#growTo(areas.at(-1) ?? areas[0]);
      this.draw();
    });
    workbook.sheetActivated.add((sheet) => this.#turnTo(sheet));
    workbook.visibilityChanged.add(() => this.#measure());
    this.#measure();
  }

  get rowsInView(): number {
    return Math.max(1, Math.floor((this.element.clientHeight - HEADER_HEIGHT) / ROW_HEIGHT) - 1);
  }

  /** The cell under a point of the window; outside of the cells the nearest one. */
  cellAt(clientX: number, clientY: number): Cell {
    const box = this.element.getBoundingClientRect();
    const x = Math.max(clientX - box.left, HEADER_WIDTH) - HEADER_WIDTH + this.element.scrollLeft;
    const y = Math.max(clientY - box.top, HEADER_HEIGHT) - HEADER_HEIGHT + this.element.scrollTop;
    return { row: this.#rows.indexAt(y), column: this.#columns.indexAt(x) };
  }

  boxOf(area: Area): Box {
    const left = this.#columns.offsetOf(area.column);
    const top = this.#rows.offsetOf(area.row);
    return {
      left: left + HEADER_WIDTH,
      top: top + HEADER_HEIGHT,
      width: this.#columns.offsetOf(area.column + area.columns) - left,
      height: this.#rows.offsetOf(area.row + area.rows) - top,
    };
  }

  /** Scrolls just so far that a cell is in view. */
  reveal(cell: Cell): void {
    this.#growTo({ ...cell, rows: 1, columns: 1 });
    const { left, top, width, height } = this.boxOf({ ...cell, rows: 1, columns: 1 });
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = this.element;
    if (left - HEADER_WIDTH < scrollLeft) this.element.scrollLeft = left - HEADER_WIDTH;
    else if (left + width > scrollLeft + clientWidth) this.element.scrollLeft = left + width - clientWidth;
    if (top - HEADER_HEIGHT < scrollTop) this.element.scrollTop = top - HEADER_HEIGHT;
    else if (top + height > scrollTop + clientHeight) this.element.scrollTop = top + height - clientHeight;
  }

  /** Puts an element, such as the cell editor, onto the canvas. */
  place(element: HTMLElement): void {
    this.#canvas.append(element);
  }

  /** Draws with the next frame. */
  draw(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#drawNow();
    });
  }

  #drawNow(): void {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.element;
    const rows = this.#rows.visibleBetween(this.#rows.indexAt(scrollTop), this.#rows.indexAt(scrollTop + clientHeight));
    const columns = this.#columns.visibleBetween(
      this.#columns.indexAt(scrollLeft),
      this.#columns.indexAt(scrollLeft + clientWidth),
    );
    const { selection } = this.#workbook;
    this.#cells.draw(this.#sheet, { rows, columns, rowAxis: this.#rows, columnAxis: this.#columns });
    this.#selection.draw(selection, (area) => this.boxOf(this.#shownPart(area)));
    this.element.setAttribute('aria-activedescendant', cellId(selection.active));
  }

  #shownPart(area: Area): Area {
    return {
      ...area,
      rows: Math.min(area.rows, this.#shownRows - area.row),
      columns: Math.min(area.columns, this.#shownColumns - area.column),
    };
  }

  #turnTo(sheet: Sheet): void {
    this.#scrolls.set(this.#sheet, [this.element.scrollLeft, this.element.scrollTop]);
    this.#sheet = sheet;
    this.#measure();
    this.element.scrollTo(...(this.#scrolls.get(sheet) ?? ([0, 0] as const)));
  }

  #measure(): void {
    autoWidths(this.#sheet);
    const used = this.#sheet.usedArea();
    this.#shownRows = Math.min(SHEET_ROWS, (used === null ? 0 : used.row + used.rows) + SPARE_ROWS);
    this.#shownColumns = Math.min(SHEET_COLUMNS, (used === null ? 0 : used.column + used.columns) + SPARE_COLUMNS);
    this.#layOut();
  }

  /** Makes room for a selection beyond the rows and columns shown so far. Whole rows and columns need none. */
  #growTo(area: Area): void {
    const lastRow = area.rows >= SHEET_ROWS ? 0 : area.row + area.rows;
    const lastColumn = area.columns >= SHEET_COLUMNS ? 0 : area.column + area.columns;
    if (lastRow <= this.#shownRows && lastColumn <= this.#shownColumns) return;
    this.#shownRows = Math.min(SHEET_ROWS, Math.max(this.#shownRows, lastRow + SPARE_ROWS));
    this.#shownColumns = Math.min(SHEET_COLUMNS, Math.max(this.#shownColumns, lastColumn + SPARE_COLUMNS));
    this.#layOut();
  }

  #layOut(): void {
    const { hiddenRows, hiddenColumns, columnWidths } = this.#sheet;
    this.#rows = new Axis(this.#shownRows, (row) => (hiddenRows.has(row) ? 0 : ROW_HEIGHT));
    this.#columns = new Axis(this.#shownColumns, (column) =>
      hiddenColumns.has(column) ? 0 : (columnWidths.get(column) ?? COLUMN_WIDTH),
    );
    this.#canvas.style.width = `${HEADER_WIDTH + this.#columns.offsetOf(this.#shownColumns)}px`;
    this.#canvas.style.height = `${HEADER_HEIGHT + this.#rows.offsetOf(this.#shownRows)}px`;
    this.draw();
  }
}
