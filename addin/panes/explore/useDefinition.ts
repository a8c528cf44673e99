import { useReducer } from 'react';
import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import type { ListedTable, updateTable } from '../../../shared/contract/tables.ts';
import type { CallApi } from '../../api/createApi.ts';
import type { PushTarget } from '../../push/pushTarget.ts';
import { useAction } from '../useAction.ts';
import { askedDefinition } from './askedDefinition.ts';
import { changeDefinition } from './changeDefinition.ts';
import { definitionReducer, draftOf } from './definitionDraft.ts';

/**
 * The change of a table's definition: drafted, asked about, sent. Nothing is sent before the person has said yes.
 * @param changed told when it is done
 */
export function useDefinition(
  callApi: CallApi,
  at: PushTarget,
  table: ListedTable,
  changed: (reply: ReplyOf<typeof updateTable>) => void,
) {
  const [draft, change] = useReducer(definitionReducer, table, draftOf);
  const asking = useAction<Awaited<ReturnType<typeof askedDefinition>>>();
  const sending = useAction<undefined>();
  const asked = asking.value;

  function ask(): void {
    sending.reset();
    asking.run((signal) => askedDefinition(callApi, at, draft, signal));
  }

  function go(): void {
    if (!asked) return;
    sending.run(async () => {
      const outcome = await changeDefinition(callApi, at, asked);
      if ('done' in outcome) changed(outcome.done);
      else
        asking.run(async (signal) => {
          const now = await askedDefinition(callApi, at, draft, signal);
          return { ...now, changes: outcome.otherChanges ?? now.changes, again: true };
        });
      return undefined;
    });
  }

  function keep(): void {
    sending.reset();
    asking.reset();
  }

  return { draft, change, asking, sending, ask, go, keep };
}
