import { columnLetters } from '../table/columnLetters.ts';
import type { Selection } from '../table/selection.ts';
import { SelectionColumnBuilder } from '../table/selectionColumnBuilder.ts';
import { addressFromArea } from './addressFromArea.ts';
import type { Block } from './readBlock.ts';
import type { Hidden } from './readHidden.ts';
import { areasOf, rowsOf, type Stack } from './stack.ts';

/** Puts the blocks of a stack together into columns. */
export class SelectionBuilder {
  private readonly stack: Stack;
  private readonly hidden: Hidden;
  private readonly columns: readonly { readonly offset: number; readonly builder: SelectionColumnBuilder }[];
  private readonly rowNumbers: number[] = [];

  constructor(stack: Stack, hidden: Hidden) {
    this.stack = stack;
    this.hidden = hidden;
    const rows = rowsOf(stack);
    this.columns = Array.from({ length: stack.columns }, (_, offset) => offset)
      .filter((offset) => !hidden.columns.has(offset))
      .map((offset) => ({
        offset,
        builder: new SelectionColumnBuilder(columnLetters(stack.column + offset), rows),
      }));
  }

  /** Appends the rows of a block. */
  add({ values, valueTypes, numberFormats, rowNumbers }: Block): void {
    const width = values[0]?.length ?? 0;
    // A view of visible cells may or may not hold the hidden columns.
    const places = this.columns.map(({ offset }, c) => (width === this.columns.length ? c : offset));
    for (let r = 0; r < values.length; r += 1) {
      this.rowNumbers.push(rowNumbers[r] ?? 0);
      const [row = [], types = [], formats = []] = [values[r], valueTypes[r], numberFormats[r]];
      for (let c = 0; c < places.length; c += 1) {
        const at = places[c] ?? 0;
        this.columns[c]?.builder.add(row[at], types[at], formats[at]);
      }
    }
  }

  /** Gives the selection that all blocks make. */
  selection(sheet: string, date1904: boolean): Selection {
    const { stack, hidden, rowNumbers } = this;
    return {
      sheet,
      address: areasOf(stack).map(addressFromArea).join(','),
      rowCount: rowNumbers.length,
      columns: this.columns.map(({ builder }) => builder.column()),
      rowNumbers,
      hiddenRows: rowsOf(stack) - rowNumbers.length,
      hiddenColumns: [...hidden.columns].map((offset) => columnLetters(stack.column + offset)),
      date1904,
    };
  }
}
