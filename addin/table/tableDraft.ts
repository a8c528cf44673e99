import type { ColumnType } from '../../shared/table/columnType.ts';
import type { DefinitionViolation } from '../../shared/table/definitionViolation.ts';
import type { Table } from '../../shared/table/table.ts';
import type { Finding } from './finding.ts';

/** A column of the selection as the pane lists it, also when it stays behind. */
export interface DraftColumn {
  /** The sheet's letters; Choices name columns by them. */
  readonly letters: string;
  /** What the sheet calls it, made legal and unique. */
  readonly proposedName: string;
  /** What the table calls it: the user's choice or the proposal. */
  readonly name: string;
  /** What the values say. */
  readonly proposedType: ColumnType;
  /** What the table has: the user's choice or the proposal. */
  readonly dataType: ColumnType;
  readonly included: boolean;
}

/** A table made from a selection, and all that the user should know before it is pushed. */
export interface TableDraft {
  /** Holds only values that Power BI takes: what it would refuse is null here and named in the findings. */
  readonly table: Table;
  /** All columns of the selection, in its order. */
  readonly columns: readonly DraftColumn[];
  readonly header: {
    /** Whether some row looks like names. */
    readonly detected: boolean;
    /** Whether one was taken as names. */
    readonly used: boolean;
    /** The sheet's numbers of the rows that hold them: one or two, or none. */
    readonly rowNumbers: readonly number[];
  };
  /** `rowNumbers[r]` is the sheet's row number of the table's row r. */
  readonly rowNumbers: readonly number[];
  readonly findings: readonly Finding[];
  /** What makes the table's definition one that Power BI refuses, e.g. too many columns; empty when it can be pushed. */
  readonly violations: readonly DefinitionViolation[];
}
