/** A measure of a table, as Power BI's REST API names its properties. */
export interface Measure {
  readonly name: string;
  /** DAX. */
  readonly expression: string;
  readonly formatString?: string | undefined;
  readonly description?: string | undefined;
  readonly isHidden?: boolean | undefined;
}
