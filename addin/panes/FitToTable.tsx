import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ListedTable } from '../../shared/contract/tables.ts';
import type { PushTarget } from '../push/pushTarget.ts';
import type { Choices } from '../table/choices.ts';
import { ActionProblem } from './ActionProblem.tsx';
import type { ChoiceStep } from './choicesReducer.ts';
import { ColumnsAndTable } from './ColumnsAndTable.tsx';
import { ColumnsNotKnown } from './ColumnsNotKnown.tsx';
import { definitionOutcome, type DefinitionOutcomeText } from './explore/definitionOutcome.ts';
import { useDefinitionChange } from './explore/useDefinitionChange.ts';
import { lateCode } from './lateCode.ts';
import type { PaneServices } from './paneServices.ts';
import type { TargetStep } from './targetState.ts';
import type { Preview } from './usePreview.ts';

/** A click comes first. */
const DefinitionQuestion = lazy(() =>
  lateCode.definition().then(({ DefinitionQuestion }) => ({ default: DefinitionQuestion })),
);

/** How the selection goes with the chosen table, what people decide about it, and the change of the table for its sake. */
export function FitToTable({
  services,
  at,
  table,
  preview,
  choices,
  choose,
  decide,
}: {
  services: PaneServices;
  at: PushTarget;
  table: ListedTable;
  preview: Preview | undefined;
  choices: Choices;
  choose: (step: ChoiceStep) => void;
  decide: (step: TargetStep) => void;
}) {
  const [outcome, setOutcome] = useState<DefinitionOutcomeText>();
  const { asking, sending, ask, go, keep, running, again } = useDefinitionChange(services.callApi, at, (reply) => {
    setOutcome(definitionOutcome(reply));
    keep();
    decide({ type: 'redefined', table: reply });
  });
  const problem = asking.problem ?? sending.problem;
  return (
    <>
      {!table.columns && <ColumnsNotKnown />}
      {table.columns && preview && (
        <ColumnsAndTable
          preview={preview}
          existing={table.columns}
          choices={choices}
          choose={choose}
          updating={running}
          update={(columns) => {
            setOutcome(undefined);
            ask(columns);
          }}
          newDataset={() => decide({ type: 'kind', kind: 'new' })}
        />
      )}
      {asking.value && (
        <Suspense fallback={null}>
          <DefinitionQuestion asked={asking.value} running={running} go={go} keep={keep} />
        </Suspense>
      )}
      {problem && <ActionProblem problem={problem} services={services} again={again} />}
      {outcome && (
        <MessageBar intent={outcome.isLoss ? 'warning' : 'success'} layout="multiline" role="status">
          <MessageBarBody>{outcome.text}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
