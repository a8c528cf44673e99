import { FIFO_ROWS_KEPT, FIFO_ROWS_MAX, MAX_ROWS_NO_RETENTION } from '../../../shared/limits.ts';
import type { Value } from '../values/value.ts';
import { createColumn } from './createColumn.ts';
import type { StoredColumn } from './storedColumn.ts';
import type { TableDefinition } from './tableDefinition.ts';

/** How a dataset's tables keep their rows. */
export type RetentionPolicy = 'None' | 'basicFIFO';

/** A table of a dataset: its definition and its rows, kept column by column. */
export class StoredTable {
  readonly definition: TableDefinition;
  #columns: readonly StoredColumn[];

  constructor(definition: TableDefinition) {
    this.definition = definition;
    this.#columns = emptyColumns(definition);
  }

  get name(): string {
    return this.definition.name;
  }

  get rowCount(): number {
    return this.#columns[0]?.length ?? 0;
  }

  /** The values of the column at this place of the definition; throws a RangeError when there is none. */
  column(index: number): StoredColumn {
    const column = this.#columns[index];
    if (!column) throw new RangeError(`Table ${this.name} has no column ${index}.`);
    return column;
  }

  /** The place of the column of this name, exactly as spelt; -1 when there is none. */
  indexOf(name: string): number {
    return this.definition.columns.findIndex((column) => column.name === name);
  }

  /** Whether so many more rows may be added. */
  hasRoomFor(rows: number, retention: RetentionPolicy): boolean {
    return retention === 'basicFIFO' || this.rowCount + rows <= MAX_ROWS_NO_RETENTION;
  }

  /** Adds rows, values in the order of the columns; with basicFIFO the oldest rows go once the table is too long. */
  add(rows: readonly (readonly Value[])[], retention: RetentionPolicy): void {
    for (const [index, column] of this.#columns.entries()) {
      for (const row of rows) column.add(row[index] ?? null);
    }
    if (retention === 'None' || this.rowCount <= FIFO_ROWS_MAX) return;
    const surplus = this.rowCount - FIFO_ROWS_KEPT;
    for (const column of this.#columns) column.dropFirst(surplus);
  }

  /** Deletes all rows. */
  clear(): void {
    this.#columns = emptyColumns(this.definition);
  }
}

function emptyColumns(definition: TableDefinition): readonly StoredColumn[] {
  return definition.columns.map((column) => createColumn(column.dataType));
}
