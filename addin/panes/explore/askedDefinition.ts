import type { BodyOf, ReplyOf } from '../../../shared/contract/endpoint.ts';
import { getTable, updateTable } from '../../../shared/contract/tables.ts';
import type { Column } from '../../../shared/table/column.ts';
import { tableChanges, type TableChanges } from '../../../shared/table/tableChanges.ts';
import type { CallApi } from '../../api/createApi.ts';
import type { PushTarget } from '../../push/pushTarget.ts';

/** What a person is asked before a definition is replaced. */
export interface AskedDefinition {
  /** The table as it is now. */
  readonly facts: ReplyOf<typeof getTable>;
  /** What is to be sent. */
  readonly wanted: BodyOf<typeof updateTable>;
  readonly changes: TableChanges;
  /** Whether the table turned out to be another than the one that was asked about before. */
  readonly again: boolean;
}

/**
 * Reads the table anew: the changes are those in what is there now, and what is no column stays as it is.
 * @param columns those that the table is to have
 */
export async function askedDefinition(
  callApi: CallApi,
  at: PushTarget,
  columns: readonly Column[],
  signal: AbortSignal,
): Promise<AskedDefinition> {
  const facts = await callApi(getTable, { params: at }, { signal });
  const { columns: known = [], columnsFrom, measures: knownMeasures, description, isHidden } = facts;
  // On record is the whole definition; a query tells of no measures.
  const measures = columnsFrom === 'record' ? (knownMeasures ?? []) : knownMeasures;
  const wanted = { columns: [...columns], measures: knownMeasures, description, isHidden };
  return { facts, wanted, changes: tableChanges({ columns: known, measures }, wanted), again: false };
}
