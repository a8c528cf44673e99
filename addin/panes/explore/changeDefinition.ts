import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import { updateTable } from '../../../shared/contract/tables.ts';
import { Problem } from '../../../shared/problem.ts';
import type { TableChanges } from '../../../shared/table/tableChanges.ts';
import type { CallApi } from '../../api/createApi.ts';
import type { PushTarget } from '../../push/pushTarget.ts';
import type { AskedDefinition } from './askedDefinition.ts';

/** What has become of a change: it is done, or what the API says would change is not what the person was asked about. */
export type ChangedDefinition =
  { readonly done: ReplyOf<typeof updateTable> } | { readonly otherChanges: TableChanges | undefined };

/**
 * Replaces a table's definition after the person has said yes. That rows may go is confirmed to the API only for the very
 * changes that the person has seen, in a table of which they were told that it may hold rows.
 */
export async function changeDefinition(
  callApi: CallApi,
  at: PushTarget,
  { facts, wanted, changes, again }: AskedDefinition,
): Promise<ChangedDefinition> {
  try {
    return { done: await callApi(updateTable, { params: at, body: wanted }) };
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'confirmation_required') throw error;
    const { changes: found } = error.details;
    // The API tells no changes of a table whose columns it does not know; asking a second time would not help.
    const areThese = found ? isSame(found, changes) : again;
    if (facts.rowsInTable === 0 || !areThese) return { otherChanges: found };
  }
  return { done: await callApi(updateTable, { params: at, body: { ...wanted, confirm: 'may-delete-rows' } }) };
}

function isSame(one: TableChanges, other: TableChanges): boolean {
  return inOneOrder(one) === inOneOrder(other);
}

function inOneOrder(changes: TableChanges): string {
  const { added, removed, retyped, altered, measuresAdded, measuresRemoved, measuresAltered } = changes;
  const types = retyped.map(({ name, from, to }) => [name, from, to]);
  return JSON.stringify([added, removed, types, altered, measuresAdded, measuresRemoved, measuresAltered]);
}
