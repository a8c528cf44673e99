import { useCallback, type ActionDispatch } from 'react';
import type { TablesOrder } from '../../push/tablesOrder.ts';
import type { ListedSource } from '../../table/cellSource.ts';
import { texts } from '../../texts/texts.ts';
import type { PaneServices } from '../paneServices.ts';
import type { Person } from '../usePerson.ts';
import { ChooseTables } from './ChooseTables.tsx';
import { ModelStep } from './ModelStep.tsx';
import type { NamedTable } from './namedTables.ts';
import { TablesColumns } from './TablesColumns.tsx';
import type { ReadTables } from './useReadTables.ts';
import type { Relationships } from './useRelationships.ts';
import { whyNotColumns, whyNotModel } from './whyNotTables.ts';
import type { WizardState, WizardStep } from './wizardState.ts';
import { WizardView } from './WizardView.tsx';

/** The steps before the push, one at a time. */
export function TablesSteps({
  services,
  person,
  state,
  decide,
  read,
  tables,
  relationships,
  names,
  goToCell,
  leave,
  push,
}: {
  services: PaneServices;
  person: Person;
  state: WizardState;
  decide: ActionDispatch<[WizardStep]>;
  read: ReadTables;
  tables: readonly NamedTable[];
  relationships: Relationships;
  names: { readonly datasetName: string; readonly workbook: string; readonly where: string };
  goToCell: (sheet: string, address: string) => Promise<void>;
  leave: () => void;
  push: (order: TablesOrder) => void;
}) {
  const listed = useCallback((sources: readonly ListedSource[]) => decide({ type: 'listed', sources }), [decide]);
  if (state.step === 'choose') {
    return (
      <WizardView
        key="choose"
        title={texts().severalTables.title}
        place={texts().severalTables.step(1)}
        back={{ label: texts().severalTables.cancel, go: leave }}
        next={{ label: texts().severalTables.next, go: () => decide({ type: 'step', step: 'columns' }) }}
        summary={texts().severalTables.chosen(state.chosen.length)}
        whyNot={whyNotColumns(state.chosen.length)}
      >
        <ChooseTables
          services={services}
          chosen={state.chosen}
          choose={(chosen) => decide({ type: 'chosen', chosen })}
          listed={listed}
        />
      </WizardView>
    );
  }
  if (state.step === 'columns') {
    const rows = tables.reduce((sum, { draft }) => sum + draft.table.rowCount, 0);
    return (
      <WizardView
        key="columns"
        title={texts().preview.columns}
        place={texts().severalTables.step(2)}
        back={{ label: texts().severalTables.back, go: () => decide({ type: 'step', step: 'choose' }) }}
        next={{ label: texts().severalTables.next, go: () => decide({ type: 'step', step: 'model' }) }}
        summary={texts().severalTables.read(rows, tables.length)}
        whyNot={whyNotModel(read, tables)}
      >
        <TablesColumns read={read} tables={tables} decide={decide} goToCell={goToCell} copyText={services.copyText} />
      </WizardView>
    );
  }
  return (
    <ModelStep
      services={services}
      person={person}
      state={state}
      decide={decide}
      tables={tables}
      relationships={relationships}
      names={names}
      push={push}
    />
  );
}
