import type { Area } from './area.ts';
import { areaContains } from './areaContains.ts';
import type { CellValue } from './cellValue.ts';
import type { DefinedName } from './definedName.ts';
import type { Json } from './json.ts';
import { Listeners } from './listeners.ts';
import type { Selection } from './selection.ts';
import type { Sheet } from './sheet.ts';
import type { Table } from './table.ts';

/** Cells that changed. */
export interface CellsChanged {
  readonly sheet: Sheet;
  readonly area: Area;
  /** Who changed them: the person here, or a co-author elsewhere. */
  readonly source: 'Local' | 'Remote';
  /** Set when a single cell's value changed. */
  readonly before?: CellValue;
  readonly after?: CellValue;
}

/** Rows that were hidden or shown. */
export interface RowsHidden {
  readonly sheet: Sheet;
  readonly first: number;
  readonly count: number;
  readonly isHidden: boolean;
}

/** One cell to write; only what is given changes. */
export interface CellEdit {
  readonly value?: CellValue;
  readonly format?: string;
}

/** A workbook: its sheets and what belongs to the whole file. Every change that somebody could be waiting for fires an event. */
export class Workbook {
  name: string;
  readonly use1904: boolean;
  /** Whether the file can't be changed. */
  isReadOnly = false;
  /** Whether it has ever been saved: a new workbook is nowhere yet. */
  wasSaved = true;
  readonly sheets: readonly Sheet[];
  readonly tables = new Map<string, Table>();
  readonly names: DefinedName[] = [];
  /** The add-in's own settings that are saved in the file. */
  readonly settings = new Map<string, Json>();
  readonly cellsChanged = new Listeners<CellsChanged>();
  readonly selectionChanged = new Listeners<Selection>();
  readonly sheetActivated = new Listeners<Sheet>();
  readonly rowsHidden = new Listeners<RowsHidden>();
  /** Rows or columns were hidden or shown. */
  readonly visibilityChanged = new Listeners<Sheet>();
  /** A user began (true) or ended (false) editing a cell. */
  readonly editingChanged = new Listeners<boolean>();
  #selection: Selection;
  readonly #selections = new Map<string, Selection>();
  #isEditing = false;
  #isObjectSelected = false;

  constructor(name: string, sheets: readonly [Sheet, ...Sheet[]], use1904 = false) {
    this.name = name;
    this.sheets = sheets;
    this.use1904 = use1904;
    this.#selection = firstCellOf(sheets[0]);
  }

  get selection(): Selection {
    return this.#selection;
  }

  get activeSheet(): Sheet {
    return this.sheet(this.#selection.sheetId);
  }

  /** Whether a chart, a picture or a shape is selected in place of cells. */
  get isObjectSelected(): boolean {
    return this.#isObjectSelected;
  }

  get isEditing(): boolean {
    return this.#isEditing;
  }

  /** The sheet with this id. Ids are the workbook's own, so that asking for an unknown one is a mistake in the program. */
  sheet(id: string): Sheet {
    const found = this.sheets.find((sheet) => sheet.id === id);
    if (found === undefined) throw new Error(`The workbook has no sheet with id ${id}.`);
    return found;
  }

  /** Selects areas of a sheet and brings that sheet to the front. The active cell is the first area's corner unless given. */
  select(sheet: Sheet, areas: readonly [Area, ...Area[]], active = cornerOf(areas)): void {
    const isOtherSheet = sheet.id !== this.#selection.sheetId;
    if (!areas.some((area) => areaContains(area, active.row, active.column))) active = cornerOf(areas);
    this.#isObjectSelected = false;
    this.#selection = { sheetId: sheet.id, areas, active };
    this.#selections.set(sheet.id, this.#selection);
    if (isOtherSheet) this.sheetActivated.call(sheet);
    this.selectionChanged.call(this.#selection);
  }

  /** Selects a chart, a picture or a shape of the active sheet; the page shows none. */
  selectObject(): void {
    this.#isObjectSelected = true;
    this.selectionChanged.call(this.#selection);
  }

  /** Brings a sheet to the front with the selection that it had before. */
  activate(sheet: Sheet): void {
    if (sheet.id === this.#selection.sheetId) return;
    const { areas, active } = this.#selections.get(sheet.id) ?? firstCellOf(sheet);
    this.select(sheet, areas, active);
  }

  /** Writes the cells of an area; `editOf` gets row and column counted from the area's corner. */
  edit(
    sheet: Sheet,
    area: Area,
    editOf: (row: number, column: number) => CellEdit,
    source: CellsChanged['source'] = 'Local',
  ): void {
    const isOneCell = area.rows === 1 && area.columns === 1;
    const before = isOneCell ? sheet.valueAt(area.row, area.column) : undefined;
    for (let row = 0; row < area.rows; row += 1) {
      for (let column = 0; column < area.columns; column += 1) {
        writeCell(sheet, area.row + row, area.column + column, editOf(row, column));
      }
    }
    if (before === undefined) this.cellsChanged.call({ sheet, area, source });
    else this.cellsChanged.call({ sheet, area, source, before, after: sheet.valueAt(area.row, area.column) });
  }

  /** Empties the cells of an area; their number formats stay. Looks only at cells that are in use. */
  clear(sheet: Sheet, area: Area): void {
    const used = sheet.usedAreaWithin(area);
    if (used === null) return;
    this.edit(sheet, used, () => ({ value: null }));
  }

  /** Hides or shows rows. */
  hideRows(sheet: Sheet, first: number, count: number, isHidden: boolean): void {
    changeMembers(sheet.hiddenRows, first, count, isHidden);
    this.rowsHidden.call({ sheet, first, count, isHidden });
    this.visibilityChanged.call(sheet);
  }

  /** Hides or shows columns. */
  hideColumns(sheet: Sheet, first: number, count: number, isHidden: boolean): void {
    changeMembers(sheet.hiddenColumns, first, count, isHidden);
    this.visibilityChanged.call(sheet);
  }

  /** Says that a user began or ended editing a cell: meanwhile Excel refuses add-ins' requests. */
  setEditing(isEditing: boolean): void {
    if (isEditing === this.#isEditing) return;
    this.#isEditing = isEditing;
    this.editingChanged.call(isEditing);
  }
}

function firstCellOf(sheet: Sheet): Selection {
  return { sheetId: sheet.id, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], active: { row: 0, column: 0 } };
}

function cornerOf(areas: readonly [Area, ...Area[]]): { row: number; column: number } {
  return { row: areas[0].row, column: areas[0].column };
}

function writeCell(sheet: Sheet, row: number, column: number, edit: CellEdit): void {
  if (edit.value !== undefined) sheet.setValue(row, column, edit.value);
  if (edit.format !== undefined) sheet.setFormat({ row, column, rows: 1, columns: 1 }, edit.format);
}

function changeMembers(members: Set<number>, first: number, count: number, isMember: boolean): void {
  for (let index = first; index < first + count; index += 1) {
    if (isMember) members.add(index);
    else members.delete(index);
  }
}
