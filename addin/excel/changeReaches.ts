import { columnIndex } from './columnIndex.ts';
import { areasOf, type Stack } from './stack.ts';

// An end of `C5:D9`, `C:D` or `5:9`, with dollars and the sheet's name cut off.
const END = /^([A-Z]*)(\d*)$/i;

/** Types of changes after which other cells stand where they were. */
const SHIFTS: readonly string[] = [
  'RowInserted',
  'RowDeleted',
  'ColumnInserted',
  'ColumnDeleted',
  'CellInserted',
  'CellDeleted',
];

/**
 * Whether a change of a sheet reaches cells of a stack. Inserted and deleted cells move those below and beside them.
 * @param address of the change as Excel's events give it, e.g. `C5:D9`, `C:D`, `5:9` or several with commas
 * @param changeType one of `Excel.DataChangeType`; anything else changes the cells of the address only
 */
export function changeReaches(address: string, changeType: string | undefined, stack: Stack): boolean {
  const isShift = changeType !== undefined && SHIFTS.includes(changeType);
  const areas = areasOf(stack);
  return address.split(',').some((part) => {
    const [first, last] = endsOf(part);
    return areas.some(
      ({ row, column, rows, columns }) =>
        first.row < row + rows &&
        first.column < column + columns &&
        (isShift || (last.row >= row && last.column >= column)),
    );
  });
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** First and last cell; an address that is not understood is taken for the whole sheet. */
function endsOf(address: string): readonly [Cell, Cell] {
  const cells = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const [first = '', last = first] = cells.split(':');
  return [cellFrom(first, 0), cellFrom(last, Infinity)];
}

function cellFrom(end: string, missing: number): Cell {
  const [, letters = '', digits = ''] = END.exec(end) ?? [];
  return {
    row: digits === '' ? missing : Number(digits) - 1,
    column: letters === '' ? missing : columnIndex(letters),
  };
}
