import type { ColumnType } from '../../shared/table/columnType.ts';
import type { Choices } from './choices.ts';
import { columnTally, type ColumnTally } from './columnTally.ts';
import type { DataRows } from './dataRows.ts';
import type { CellFindingKind } from './finding.ts';
import type { Handlings } from './handling.ts';
import type { Pause } from './pause.ts';
import { perColumn } from './perColumn.ts';
import { proposedType, type TypeProposal } from './proposedType.ts';
import type { SelectionColumn } from './selectionColumn.ts';

/** How a column is going to be converted, decided from all its values and the user's choice. */
export interface ColumnPlan {
  readonly tally: ColumnTally;
  readonly proposal: TypeProposal;
  /** Kinds of cells for whose sake the column goes as text. */
  readonly asText: ReadonlySet<CellFindingKind>;
  readonly dataType: ColumnType;
  /** Whether the user chose the type itself, not only what happens to cells that another type can't hold. */
  readonly isChosen: boolean;
}

const tallyBefore = perColumn<ColumnTally>();

/** Decides how a column goes by the rows that hold its data. */
export async function columnPlan(
  column: SelectionColumn,
  rows: DataRows,
  { types, handling }: Choices,
  pause: Pause,
): Promise<ColumnPlan> {
  const tally = await tallyBefore(column, rows.key, () => columnTally(column, rows, pause));
  const proposal = proposedType(tally);
  const asText = kindsAsText(proposal, tally, handling ?? {});
  const chosen = types?.[column.letters];
  const dataType = chosen ?? (asText.size > 0 ? 'String' : proposal.type);
  return { tally, proposal, asText, dataType, isChosen: chosen !== undefined };
}

/** The kinds of cells that shall go as text and that only a text column can hold. */
function kindsAsText(
  { type, notOfType }: TypeProposal,
  { kinds, texts }: ColumnTally,
  handling: Handlings,
): ReadonlySet<CellFindingKind> {
  const found = {
    'error-cell': kinds.error > 0,
    placeholder: type !== 'String' && texts.placeholder > 0,
    'not-of-type': notOfType > 0,
  } as const;
  const wanted = (['error-cell', 'placeholder', 'not-of-type'] as const).filter(
    (kind) => found[kind] && handling[kind] === 'text',
  );
  return new Set(wanted);
}
