import { SelectionError } from '../table/selectionError.ts';
import { texts } from '../texts/texts.ts';

/** Says that cells hold no value. `called` is a source as sentences name it, here and below. */
export function noValues(called: string): SelectionError {
  return new SelectionError('empty', texts().unreadable.noValues(called));
}

/** Says that an Excel table holds its column names only. */
export function noRows(called: string): SelectionError {
  return new SelectionError('empty', texts().unreadable.noRows(called));
}

/** Says that a single cell is no table. */
export function oneCell(called: string): SelectionError {
  return new SelectionError('one-cell', texts().unreadable.oneCell(called));
}

/** Says that everything is hidden. */
export function allHidden(called: string): SelectionError {
  return new SelectionError('all-hidden', texts().unreadable.allHidden(called));
}

/** Says that the pane can't hold so many cells. */
export function tooManyCells(called: string, cells: number, most: number): SelectionError {
  return new SelectionError('too-large', texts().unreadable.tooManyCells(called, cells, most));
}
