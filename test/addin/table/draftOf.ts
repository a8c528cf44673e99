import type { Choices } from '../../../addin/table/choices.ts';
import type { Selection } from '../../../addin/table/selection.ts';
import type { TableDraft } from '../../../addin/table/tableDraft.ts';
import { tableFromSelection } from '../../../addin/table/tableFromSelection.ts';
import { noPause } from './noPause.ts';

/** The table that a selection makes. */
export function draftOf(selection: Selection, choices: Choices = {}): Promise<TableDraft> {
  return tableFromSelection(selection, choices, noPause);
}
