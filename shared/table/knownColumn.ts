import type { Column } from './column.ts';
import type { ColumnType } from './columnType.ts';

/** A column of an existing table, as far as it is known: a query tells its name only. */
export interface KnownColumn extends Omit<Column, 'dataType'> {
  readonly dataType?: ColumnType | undefined;
}
