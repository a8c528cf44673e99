import { useReducer, type ActionDispatch } from 'react';
import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import type { ListedTable, updateTable } from '../../../shared/contract/tables.ts';
import type { CallApi } from '../../api/createApi.ts';
import type { PushTarget } from '../../push/pushTarget.ts';
import { columnsFromDraft } from './columnsFromDraft.ts';
import { definitionReducer, draftOf, type DefinitionStep, type DraftedColumn } from './definitionDraft.ts';
import { useDefinitionChange, type DefinitionChange } from './useDefinitionChange.ts';

/** A definition that a person drafts, and its change. */
export interface DraftedDefinition extends Omit<DefinitionChange, 'ask'> {
  readonly draft: readonly DraftedColumn[];
  readonly change: ActionDispatch<[DefinitionStep]>;
  /** Asks about the draft. */
  readonly ask: () => void;
}

/**
 * The change of a table's definition: drafted, asked about, sent.
 * @param changed told when it is done
 */
export function useDefinition(
  callApi: CallApi,
  at: PushTarget,
  table: ListedTable,
  changed: (reply: ReplyOf<typeof updateTable>) => void,
): DraftedDefinition {
  const [draft, change] = useReducer(definitionReducer, table, draftOf);
  const { ask, ...rest } = useDefinitionChange(callApi, at, changed);
  return { ...rest, draft, change, ask: () => ask(columnsFromDraft(draft)) };
}
