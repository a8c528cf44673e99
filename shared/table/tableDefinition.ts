import type { Column } from './column.ts';
import type { Measure } from './measure.ts';

/** What a table consists of, without its rows, as Power BI's REST API names its properties. */
export interface TableDefinition {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly measures?: readonly Measure[] | undefined;
  readonly description?: string | undefined;
  readonly isHidden?: boolean | undefined;
}
