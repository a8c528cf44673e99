import type { ActionDispatch } from 'react';
import type { TablesOrder } from '../../push/tablesOrder.ts';
import { texts } from '../../texts/texts.ts';
import type { PaneServices } from '../paneServices.ts';
import { QuotaNote } from '../QuotaNote.tsx';
import { quotaOfNewDataset } from '../quotaOfNewDataset.ts';
import { StayOpenNote } from '../StayOpenNote.tsx';
import type { Person } from '../usePerson.ts';
import { MeasureList } from './MeasureList.tsx';
import type { NamedTable } from './namedTables.ts';
import { RelationshipList } from './RelationshipList.tsx';
import { RetentionChoice } from './RetentionChoice.tsx';
import { tablesOrderFrom } from './tablesOrderFrom.ts';
import { TablesTarget } from './TablesTarget.tsx';
import type { Relationships } from './useRelationships.ts';
import { tablesCutBack, whyNotPushTables } from './whyNotTables.ts';
import type { WizardState, WizardStep } from './wizardState.ts';
import { WizardView } from './WizardView.tsx';

/** How the tables belong together, what is kept of them, and where they go: the last step before the push. */
export function ModelStep({
  services,
  person,
  state,
  decide,
  tables,
  relationships,
  names: { datasetName, workbook, where },
  push,
}: {
  services: PaneServices;
  person: Person;
  state: WizardState;
  decide: ActionDispatch<[WizardStep]>;
  tables: readonly NamedTable[];
  relationships: Relationships;
  names: { readonly datasetName: string; readonly workbook: string; readonly where: string };
  push: (order: TablesOrder) => void;
}) {
  const { clock, newId } = services;
  const { myWorkspace } = person.policy;
  const hasWorkspace = myWorkspace || state.workspace.id !== undefined;
  const joined = relationships.listed.filter(({ isOn }) => isOn).map(({ facts }) => facts.ends);
  const wanted = { tables, relationships: joined, state, datasetName, workbook };
  const order = tablesOrderFrom(wanted, () => '');
  const rows = tables.reduce((sum, { draft }) => sum + draft.table.rowCount, 0);
  const quota = quotaOfNewDataset(rows, person.limits.rowsPerHour, clock.now());
  return (
    <WizardView
      key="model"
      title={texts().target.dataset}
      place={texts().severalTables.step(3)}
      back={{ label: texts().severalTables.back, go: () => decide({ type: 'step', step: 'columns' }) }}
      next={{ label: texts().severalTables.createAndPush, go: () => push(tablesOrderFrom(wanted, newId)) }}
      summary={texts().severalTables.creates(where, tables.length, rows)}
      whyNot={whyNotPushTables(relationships, order, hasWorkspace)}
      note={
        <>
          <QuotaNote quota={quota} rows={rows} mode="append" clock={clock} />
          <StayOpenNote rows={rows} quota={quota} />
        </>
      }
    >
      <RelationshipList relationships={relationships} tables={tables} decide={decide} />
      <MeasureList
        measures={state.measures.filter(({ table }) => tables.some(({ key }) => key === table))}
        tables={tables}
        decide={decide}
      />
      <RetentionChoice
        retention={state.retention}
        cutBack={tablesCutBack(order)}
        choose={(retention) => decide({ type: 'retention', retention })}
      />
      <TablesTarget
        services={services}
        myWorkspace={myWorkspace}
        workspace={hasWorkspace ? state.workspace : undefined}
        datasetName={datasetName}
        decide={decide}
      />
    </WizardView>
  );
}
