/** The rows of a selection that hold data: from the first below the header up to, without, `to`. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}
