import type { ColumnType } from '../../shared/table/columnType.ts';
import { columnTally, type ColumnTally } from './columnTally.ts';
import { perColumn } from './perColumn.ts';
import { proposedType, type TypeProposal } from './proposedType.ts';
import type { SelectionColumn } from './selection.ts';

/** How a column is going to be converted, decided from all its values and the user's choice. */
export interface ColumnPlan {
  readonly tally: ColumnTally;
  readonly proposal: TypeProposal;
  readonly dataType: ColumnType;
  /** Whether the user chose the type. */
  readonly isChosen: boolean;
}

const tallyBefore = perColumn<ColumnTally>();

/** Decides how a column goes; `from` is its first row below the header. */
export function columnPlan(column: SelectionColumn, from: number, chosen?: ColumnType): ColumnPlan {
  const tally = tallyBefore(column, String(from), () => columnTally(column, from));
  const proposal = proposedType(tally);
  return { tally, proposal, dataType: chosen ?? proposal.type, isChosen: chosen !== undefined };
}
