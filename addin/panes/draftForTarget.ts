import type { ColumnType } from '../../shared/table/columnType.ts';
import type { KnownColumn } from '../../shared/table/knownColumn.ts';
import type { Choices } from '../table/choices.ts';
import type { Pause } from '../table/pause.ts';
import type { Selection } from '../table/selection.ts';
import type { TableDraft } from '../table/tableDraft.ts';
import { tableFromSelection } from '../table/tableFromSelection.ts';

/**
 * The table that a selection makes. Columns that an existing table has take its types, since Power BI accepts no others.
 * @param existing the columns of the table that rows are added to, if they are known; one without a type keeps what the values propose
 * @throws {SelectionError} when the selection makes no table; what `pause` throws
 */
export async function draftForTarget(
  selection: Selection,
  choices: Choices,
  existing: readonly KnownColumn[] | undefined,
  pause: Pause,
): Promise<TableDraft> {
  const draft = await tableFromSelection(selection, choices, pause);
  if (!existing) return draft;
  const typeOf = new Map(existing.map((column) => [column.name, column.dataType]));
  const types: Record<string, ColumnType> = { ...choices.types };
  let changed = false;
  for (const { letters, name, dataType } of draft.columns) {
    const needed = typeOf.get(name);
    if (needed === undefined || needed === dataType) continue;
    types[letters] = needed;
    changed = true;
  }
  return changed ? tableFromSelection(selection, { ...choices, types }, pause) : draft;
}
