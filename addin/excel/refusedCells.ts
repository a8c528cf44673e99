import { SelectionError } from '../table/selectionError.ts';

/** Says that cells hold no value. `called` is a source as sentences name it, here and below. */
export function noValues(called: string): SelectionError {
  return new SelectionError('empty', `There are no values in ${called}. Select cells with values.`);
}

/** Says that an Excel table holds its column names only. */
export function noRows(called: string): SelectionError {
  return new SelectionError('empty', `There are no rows in ${called} yet. Fill the rows below its column names.`);
}

/** Says that a single cell is no table. */
export function oneCell(called: string): SelectionError {
  return new SelectionError(
    'one-cell',
    `There is only one cell in ${called}. Select column names and the rows below them.`,
  );
}

/** Says that everything is hidden. */
export function allHidden(called: string): SelectionError {
  return new SelectionError('all-hidden', `All cells of ${called} are hidden. Show them in Excel, or select others.`);
}

/** Says that the pane can't hold so many cells. */
export function tooManyCells(called: string, cells: number, most: number): SelectionError {
  const [has, may] = [cells, most].map((count) => count.toLocaleString('en'));
  return new SelectionError(
    'too-large',
    `There are ${has} cells in ${called}; ${may} can be read at once. Select fewer rows or columns.`,
  );
}
