/** One thing that is wrong with what was sent, and where. */
export interface Violation {
  /** Where: `tables[0].columns[3].dataType`, `rows[17].Amount`. */
  readonly path: string;
  /** A sentence: what is wrong and what is allowed. */
  readonly message: string;
}
