import type { ColumnType } from '../../shared/table/columnType.ts';
import type { Choices } from './choices.ts';
import { columnTally, type ColumnTally } from './columnTally.ts';
import type { Pause } from './pause.ts';
import { perColumn } from './perColumn.ts';
import { proposedType, type TypeProposal } from './proposedType.ts';
import type { RowSpan } from './rowSpan.ts';
import type { SelectionColumn } from './selectionColumn.ts';

/** How a column is going to be converted, decided from all its values and the user's choice. */
export interface ColumnPlan {
  readonly tally: ColumnTally;
  readonly proposal: TypeProposal;
  readonly dataType: ColumnType;
  /** Whether the user chose the type. */
  readonly isChosen: boolean;
}

const tallyBefore = perColumn<ColumnTally>();

/** Decides how a column goes by the rows that hold its data. */
export async function columnPlan(
  column: SelectionColumn,
  rows: RowSpan,
  { types, handling }: Choices,
  pause: Pause,
): Promise<ColumnPlan> {
  const tally = await tallyBefore(column, `${rows.from}:${rows.to}`, () => columnTally(column, rows, pause));
  const proposal = proposedType(tally);
  // Only a text can hold what an error reads like.
  const isForErrors = handling?.['error-cell'] === 'text' && tally.kinds.error > 0;
  const chosen = types?.[column.letters] ?? (isForErrors ? 'String' : undefined);
  return { tally, proposal, dataType: chosen ?? proposal.type, isChosen: chosen !== undefined };
}
