/** The place of a cell; both count from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}
