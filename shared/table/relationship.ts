/** How a filter on one table of a relationship reaches the other; Power BI's default is OneDirection. */
export const crossFilteringBehaviors = ['OneDirection', 'BothDirections', 'Automatic'] as const;

/** A relationship between two tables of a dataset, as Power BI's REST API names its properties. */
export interface Relationship {
  /** Identifies the relationship. */
  readonly name: string;
  /** The table and column with the foreign key. */
  readonly fromTable: string;
  readonly fromColumn: string;
  /** The table and column with the primary key. */
  readonly toTable: string;
  readonly toColumn: string;
  readonly crossFilteringBehavior?: (typeof crossFilteringBehaviors)[number] | undefined;
}
