import type { ReplyOf } from '../../../shared/contract/endpoint.ts';
import type { ListedTable, updateTable } from '../../../shared/contract/tables.ts';
import type { PushTarget } from '../../push/pushTarget.ts';
import { ActionProblem } from '../ActionProblem.tsx';
import type { PaneServices } from '../paneServices.ts';
import { DefinitionForm } from './DefinitionForm.tsx';
import { DefinitionQuestion } from './DefinitionQuestion.tsx';
import { useDefinition } from './useDefinition.ts';

/** Changes a table's definition: first the form, then the question before it is sent. */
export function DefinitionEditor({
  services,
  at,
  table,
  changed,
  cancel,
}: {
  services: PaneServices;
  at: PushTarget;
  /** The table as it was when the person began. */
  table: ListedTable;
  /** Told when it has its new definition. */
  changed: (reply: ReplyOf<typeof updateTable>) => void;
  cancel: () => void;
}) {
  const { draft, change, asking, sending, ask, go, keep, running, again } = useDefinition(
    services.callApi,
    at,
    table,
    changed,
  );
  const problem = asking.problem ?? sending.problem;
  return (
    <>
      {asking.value ? (
        <DefinitionQuestion asked={asking.value} running={running} go={go} keep={keep} />
      ) : (
        <DefinitionForm
          table={table}
          draft={draft}
          change={change}
          running={asking.running}
          review={ask}
          cancel={cancel}
        />
      )}
      {problem && <ActionProblem problem={problem} services={services} at={at} again={again} />}
    </>
  );
}
