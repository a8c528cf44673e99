import type { ListedTable } from '../../../shared/contract/tables.ts';
import type { ColumnType } from '../../../shared/table/columnType.ts';
import type { KnownColumn } from '../../../shared/table/knownColumn.ts';

/** A column of a definition that is being changed. */
export interface DraftedColumn {
  /** Tells it from the others, whatever its name becomes. */
  readonly key: number;
  /** What it is in the table now; undefined: it is new. */
  readonly before: KnownColumn | undefined;
  readonly name: string;
  /** Undefined: a query told of the column, and nobody has chosen its type yet. */
  readonly dataType: ColumnType | undefined;
  /** Whether a column of the table is to go. */
  readonly removed: boolean;
}

/** One change of a definition. */
export type DefinitionStep =
  | { readonly type: 'added' }
  | { readonly type: 'removed'; readonly key: number }
  | { readonly type: 'kept'; readonly key: number }
  | { readonly type: 'named'; readonly key: number; readonly name: string }
  | { readonly type: 'typed'; readonly key: number; readonly dataType: ColumnType | undefined };

/** The definition of a table before anything of it is changed. */
export function draftOf({ columns = [] }: Pick<ListedTable, 'columns'>): readonly DraftedColumn[] {
  return columns.map((before, key) => {
    const { name, dataType } = before;
    return { key, before, name, dataType, removed: false };
  });
}

/** Takes one change; a new column that is removed leaves no trace. */
export function definitionReducer(draft: readonly DraftedColumn[], step: DefinitionStep): readonly DraftedColumn[] {
  const change = (key: number, changed: Partial<DraftedColumn>) =>
    draft.map((column) => (column.key === key ? { ...column, ...changed } : column));
  switch (step.type) {
    case 'added': {
      const key = Math.max(-1, ...draft.map((column) => column.key)) + 1;
      return [...draft, { key, before: undefined, name: '', dataType: 'String', removed: false }];
    }
    case 'removed':
      return change(step.key, { removed: true }).filter(({ before, removed }) => before !== undefined || !removed);
    case 'kept':
      return change(step.key, { removed: false });
    case 'named':
      return change(step.key, { name: step.name });
    case 'typed':
      return change(step.key, { dataType: step.dataType });
  }
}

/** The name that a column is to have: spaces around a name that was typed are no part of it. */
export function nameGiven({ before, name }: DraftedColumn): string {
  return name === before?.name ? name : name.trim();
}

/** Whether anything is changed; a type that was not known and is chosen changes nothing. */
export function isChanged(draft: readonly DraftedColumn[]): boolean {
  return draft.some((column) => {
    const { before, dataType, removed } = column;
    if (before === undefined || removed || before.name !== nameGiven(column)) return true;
    return before.dataType !== undefined && before.dataType !== dataType;
  });
}
