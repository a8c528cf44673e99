import { checkTable } from '../../shared/table/checkTable.ts';
import type { TableDraft } from './tableDraft.ts';

/** The same draft under another table name: no cell has to be converted again while a person types the name. */
export function draftWithName(draft: TableDraft, name: string): TableDraft {
  const { columns } = draft.table;
  return { ...draft, table: { ...draft.table, name }, violations: checkTable({ name, columns }) };
}
