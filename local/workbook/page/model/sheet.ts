import type { Area } from './area.ts';
import { areaUnion } from './areaUnion.ts';
import type { CellValue } from './cellValue.ts';
import { FormatRuns, GENERAL } from './formatRuns.ts';
import { ValueColumn } from './valueColumn.ts';

/** One worksheet: cells by column, number formats, what is hidden and what is merged. It fires no events; the workbook does. */
export class Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: readonly Area[] = [];
  /** Whether it is protected so that cells can be read, but neither be selected nor edited by an add-in. */
  isLocked = false;
  /** Width of a column in pixels, where it is not the usual one. */
  readonly columnWidths = new Map<number, number>();
  readonly #values: (ValueColumn | undefined)[] = [];
  readonly #formats: (FormatRuns | undefined)[] = [];

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  valueAt(row: number, column: number): CellValue {
    return this.#values[column]?.at(row) ?? null;
  }

  formatAt(row: number, column: number): string {
    return this.#formats[column]?.at(row) ?? GENERAL;
  }

  setValue(row: number, column: number, value: CellValue): void {
    if (value === null && this.#values[column] === undefined) return;
    this.#column(column).set(row, value);
  }

  /** Replaces a column's values at once; `values[0]` is row 1. The array becomes the sheet's own. */
  setColumn(column: number, values: CellValue[]): void {
    this.#values[column] = new ValueColumn(values);
  }

  setFormat(area: Area, format: string): void {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const runs = (this.#formats[column] ??= new FormatRuns());
      runs.set(area.row, area.rows, format);
    }
  }

  /** The smallest area that holds every filled cell, or null. Costs a step per column, not per cell. */
  usedArea(): Area | null {
    let used: Area | null = null;
    for (const [column, values] of this.#values.entries()) {
      if (values === undefined || values.last < values.first) continue;
      const area = { row: values.first, column, rows: values.last - values.first + 1, columns: 1 };
      used = used === null ? area : areaUnion(used, area);
    }
    return used;
  }

  /** The smallest area that holds every filled cell of a part of the sheet, or null. */
  usedAreaWithin(part: Area): Area | null {
    let used: Area | null = null;
    const end = Math.min(part.column + part.columns, this.#values.length);
    for (let column = part.column; column < end; column += 1) {
      const rows = filledRows(this.#values[column], part.row, part.row + part.rows - 1);
      if (rows === null) continue;
      const area = { row: rows.first, column, rows: rows.last - rows.first + 1, columns: 1 };
      used = used === null ? area : areaUnion(used, area);
    }
    return used;
  }

  /** The area with what adjoins it, on and on until blank rows and columns are around it: Excel's current region. */
  regionAround(area: Area): Area {
    let region = area;
    for (;;) {
      const grown = this.#grown(region);
      if (grown === region) return region;
      region = grown;
    }
  }

  /** The area and the first of its four sides that adjoins a filled cell; the same area when none does. */
  #grown(area: Area): Area {
    const { row, column, rows, columns } = area;
    const left = Math.max(0, column - 1);
    const width = column + columns + 1 - left;
    const top = Math.max(0, row - 1);
    const height = row + rows + 1 - top;
    const isFilled = (side: Area) => this.usedAreaWithin(side) !== null;
    if (isFilled({ row: row + rows, rows: 1, column: left, columns: width })) return { ...area, rows: rows + 1 };
    if (row > 0 && isFilled({ row: row - 1, rows: 1, column: left, columns: width }))
      return { ...area, row: row - 1, rows: rows + 1 };
    if (isFilled({ row: top, rows: height, column: column + columns, columns: 1 }))
      return { ...area, columns: columns + 1 };
    if (column > 0 && isFilled({ row: top, rows: height, column: column - 1, columns: 1 }))
      return { ...area, column: column - 1, columns: columns + 1 };
    return area;
  }

  #column(column: number): ValueColumn {
    return (this.#values[column] ??= new ValueColumn());
  }
}

function filledRows(values: ValueColumn | undefined, from: number, to: number): { first: number; last: number } | null {
  if (values === undefined) return null;
  let first = Math.max(from, values.first);
  let last = Math.min(to, values.last);
  while (first <= last && values.at(first) === null) first += 1;
  while (last >= first && values.at(last) === null) last -= 1;
  return first <= last ? { first, last } : null;
}
