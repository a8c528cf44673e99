import { columnLetters } from '../table/columnLetters.ts';
import { excelValueTypes, type ExcelValue, type ExcelValueType, type Selection } from '../table/selection.ts';
import { addressFromArea } from './addressFromArea.ts';
import type { Block } from './readBlock.ts';
import type { Hidden } from './readHidden.ts';
import { areasOf, rowsOf, type Stack } from './stack.ts';

interface OpenColumn {
  readonly offset: number;
  readonly letters: string;
  readonly values: ExcelValue[];
  readonly valueTypes: ExcelValueType[];
  readonly numberFormats: string[];
}

const valueTypeOf: ReadonlyMap<unknown, ExcelValueType> = new Map(excelValueTypes.map((type) => [type, type]));

/** Puts the blocks of a stack together into columns. */
export class SelectionBuilder {
  private readonly stack: Stack;
  private readonly hidden: Hidden;
  private readonly columns: readonly OpenColumn[];
  private readonly rowNumbers: number[] = [];
  // Every cell arrives with a string of its own for its format; sharing them saves most of the memory.
  private readonly formats = new Map<unknown, string>();

  constructor(stack: Stack, hidden: Hidden) {
    this.stack = stack;
    this.hidden = hidden;
    this.columns = Array.from({ length: stack.columns }, (_, offset) => offset)
      .filter((offset) => !hidden.columns.has(offset))
      .map((offset) => ({
        offset,
        letters: columnLetters(stack.column + offset),
        values: [],
        valueTypes: [],
        numberFormats: [],
      }));
  }

  /** Appends the rows of a block. */
  add(block: Block): void {
    for (const number of block.rowNumbers) this.rowNumbers.push(number);
    const width = block.values[0]?.length ?? 0;
    for (const [c, column] of this.columns.entries()) {
      // A view of visible cells may or may not hold the hidden columns.
      const at = width === this.columns.length ? c : column.offset;
      for (const row of block.values) column.values.push(valueFrom(row[at]));
      for (const row of block.valueTypes) column.valueTypes.push(valueTypeOf.get(row[at]) ?? 'Unknown');
      for (const row of block.numberFormats) column.numberFormats.push(this.sharedFormat(row[at]));
    }
  }

  /** Gives the selection that all blocks make. */
  selection(sheet: string, date1904: boolean): Selection {
    const { stack, hidden, rowNumbers } = this;
    return {
      sheet,
      address: areasOf(stack).map(addressFromArea).join(','),
      rowCount: rowNumbers.length,
      columns: this.columns.map(({ letters, values, valueTypes, numberFormats }) => ({
        letters,
        values,
        valueTypes,
        numberFormats,
      })),
      rowNumbers,
      hiddenRows: rowsOf(stack) - rowNumbers.length,
      hiddenColumns: [...hidden.columns].map((offset) => columnLetters(stack.column + offset)),
      date1904,
    };
  }

  private sharedFormat(format: unknown): string {
    const known = this.formats.get(format);
    if (known !== undefined) return known;
    const text = typeof format === 'string' && format !== '' ? format : 'General';
    this.formats.set(format, text);
    return text;
  }
}

function valueFrom(value: unknown): ExcelValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}
