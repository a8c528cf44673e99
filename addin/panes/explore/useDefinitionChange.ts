import { useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import type { updateTable } from '../../../shared/contract/tables.ts';
import type { Column } from '../../../shared/table/column.ts';
import type { CallApi } from '../../api/createApi.ts';
import type { PushTarget } from '../../push/pushTarget.ts';
import { useAction, type ActionState } from '../useAction.ts';
import { askedDefinition, type AskedDefinition } from './askedDefinition.ts';
import { changeDefinition } from './changeDefinition.ts';

/** A new definition of a table: asked about, then sent. Nothing is sent before the person has said yes. */
export interface DefinitionChange {
  /** What the person is asked; no value: nothing. */
  readonly asking: ActionState<AskedDefinition>;
  readonly sending: ActionState<undefined>;
  /** Asks about a table of these columns. */
  readonly ask: (columns: readonly Column[]) => void;
  /** Does what was asked about. */
  readonly go: () => void;
  /** Leaves the table as it is. */
  readonly keep: () => void;
  /** Whether asking or sending is under way. */
  readonly running: boolean;
  /** Asks or sends again after a problem. */
  readonly again: () => void;
}

/**
 * Changes the definition of a table.
 * @param changed told when it is done
 */
export function useDefinitionChange(
  callApi: CallApi,
  at: PushTarget,
  changed: (reply: ReplyOf<typeof updateTable>) => void,
): DefinitionChange {
  const { run: runAsking, reset: forgetAsked, ...asking } = useAction<AskedDefinition>();
  const { run: send, reset: forgetSent, ...sending } = useAction<undefined>();
  const [columns, setColumns] = useState<readonly Column[]>([]);
  const asked = asking.value;

  function ask(wanted: readonly Column[]): void {
    forgetSent();
    setColumns(wanted);
    runAsking((signal) => askedDefinition(callApi, at, wanted, signal));
  }

  function go(): void {
    if (!asked) return;
    send(async () => {
      const outcome = await changeDefinition(callApi, at, asked);
      if ('done' in outcome) changed(outcome.done);
      else
        runAsking(async (signal) => {
          const now = await askedDefinition(callApi, at, columns, signal);
          return { ...now, changes: outcome.otherChanges ?? now.changes, again: true };
        });
      return undefined;
    });
  }

  function keep(): void {
    forgetSent();
    forgetAsked();
  }

  const again = asking.problem ? () => ask(columns) : go;
  return { asking, sending, ask, go, keep, running: asking.running || sending.running, again };
}
