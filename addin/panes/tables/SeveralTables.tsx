import { useEffect, useMemo, useReducer } from 'react';
import { datasetNameFrom } from '../../table/datasetNameFrom.ts';
import type { PaneServices } from '../paneServices.ts';
import type { Workspace } from '../targetState.ts';
import { workspaceName } from '../workspaceName.ts';
import { useAction } from '../useAction.ts';
import type { Person } from '../usePerson.ts';
import { namedTables, type NamedTable } from './namedTables.ts';
import { TablesProgressView } from './TablesProgressView.tsx';
import { TablesReceiptView } from './TablesReceiptView.tsx';
import { TablesSteps } from './TablesSteps.tsx';
import { TablesStoppedView } from './TablesStoppedView.tsx';
import { useReadTables } from './useReadTables.ts';
import { useRelationships } from './useRelationships.ts';
import { useTablesPush } from './useTablesPush.ts';
import { newWizard, wizardReducer } from './wizardState.ts';

const NO_TABLES: readonly NamedTable[] = [];

/** Several tables of the workbook into one new dataset, from choosing them to their receipt. */
export function SeveralTables({
  services,
  person,
  workspace,
  goToCell,
  leave,
}: {
  services: PaneServices;
  person: Person;
  /** The workspace that the form has chosen. */
  workspace: Workspace;
  /** Shows a cell in the sheet. */
  goToCell: (sheet: string, address: string) => Promise<void>;
  /** Back to the form. */
  leave: () => void;
}) {
  const { clock, copyText } = services;
  const [state, decide] = useReducer(wizardReducer, workspace, newWizard);
  const { value: workbook = '', run: readName } = useAction<string>();
  useEffect(() => readName(() => services.readWorkbookName()), [readName, services]);
  const read = useReadTables(services, state.chosen, state.choices, state.step !== 'choose');
  const tables = useMemo(
    () => (read.value ? namedTables(read.value, state.names) : NO_TABLES),
    [read.value, state.names],
  );
  const relationships = useRelationships(tables, state, state.step === 'model' && !read.running);
  const push = useTablesPush(services);
  const datasetName = state.datasetName ?? datasetNameFrom(workbook);
  const where = [workspaceName(state.workspace), datasetName].join(' › ');

  const cellsOf = (name: string) => {
    const draft = tables.find((each) => each.draft.table.name === name)?.draft;
    const included = draft?.columns.filter((column) => column.included) ?? [];
    return draft && { letters: included.map(({ letters }) => letters), rowNumbers: draft.rowNumbers };
  };

  if (push.running) return <TablesProgressView where={where} push={push} clock={clock} />;
  if (push.problem) {
    const given = { where, push, cellsOf, services };
    return <TablesStoppedView {...given} problem={push.problem} />;
  }
  if (push.value) {
    const given = { where, push, cellsOf, copyText, leave };
    return <TablesReceiptView {...given} receipt={push.value} />;
  }
  return (
    <TablesSteps
      services={services}
      person={person}
      state={state}
      decide={decide}
      read={read}
      tables={tables}
      relationships={relationships}
      names={{ datasetName, workbook, where }}
      goToCell={goToCell}
      leave={leave}
      push={push.start}
    />
  );
}
