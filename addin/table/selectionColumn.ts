import type { ExcelValue, ExcelValueType } from './selection.ts';

/** What kind of value a cell holds, in Excel's own words (`Range.valueTypes`). */
export const excelValueTypes: readonly ExcelValueType[] = [
  'Unknown',
  'Empty',
  'String',
  'Integer',
  'Double',
  'Boolean',
  'Error',
  'RichValue',
];

/** How a cell's value is kept in {@link SelectionColumn.numbers}. */
export const HOLDS = { blank: 0, number: 1, boolean: 2, text: 3 } as const;

/** The cells of a column as they are kept: 12 bytes each, and every different text and number format once. */
export interface ColumnCells {
  /** What of {@link HOLDS} each cell holds. */
  readonly holds: Uint8Array;
  /** The number itself, 1 for true and 0 for false, or the text's place in `texts`. */
  readonly numbers: Float64Array;
  /** Each text once, as a rule: where nearly all are different, some may come again. */
  readonly texts: readonly string[];
  /** Places in {@link excelValueTypes}. */
  readonly types: Uint8Array;
  /** Places in `formatCodes`. */
  readonly formats: Uint16Array;
  /** Number format codes in their en-US form, e.g. `yyyy-mm-dd`, each once. */
  readonly formatCodes: readonly string[];
}

/** One column of a selection, row by row. Long loops read its {@link ColumnCells}; a cell here and there, its methods. */
export class SelectionColumn {
  /** The sheet's letters for it, e.g. `C`. */
  readonly letters: string;
  readonly rowCount: number;
  readonly cells: ColumnCells;

  constructor(letters: string, cells: ColumnCells) {
    this.letters = letters;
    this.rowCount = cells.holds.length;
    this.cells = cells;
  }

  /** The value of a row's cell; `''` where there is none. */
  valueAt(row: number): ExcelValue {
    const { holds, numbers, texts } = this.cells;
    const number = numbers[row] ?? 0;
    switch (holds[row]) {
      case HOLDS.number:
        return number;
      case HOLDS.boolean:
        return number === 1;
      case HOLDS.text:
        return texts[number] ?? '';
      default:
        return '';
    }
  }

  /** What kind of value a row's cell holds. */
  typeAt(row: number): ExcelValueType {
    return excelValueTypes[this.cells.types[row] ?? 0] ?? 'Unknown';
  }

  /** The number format of a row's cell, in its en-US form. */
  formatAt(row: number): string {
    return this.cells.formatCodes[this.cells.formats[row] ?? 0] ?? 'General';
  }
}
