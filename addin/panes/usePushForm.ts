import { useEffect, useMemo, type ActionDispatch } from 'react';
import { datasetNameFrom } from '../table/datasetNameFrom.ts';
import type { Choices } from '../table/choices.ts';
import type { Handlings } from '../table/handling.ts';
import { proposedTableName } from '../table/proposedTableName.ts';
import type { ChoiceStep } from './choicesReducer.ts';
import type { PaneServices } from './paneServices.ts';
import { pushColumnsFor } from './pushColumnsFor.ts';
import { pushOrderFrom } from './pushOrderFrom.ts';
import type { PushOrder } from './pushOrder.ts';
import type { TargetState, TargetStep } from './targetState.ts';
import { useAction, type ActionState } from './useAction.ts';
import { useChoices, type ChosenColumns } from './useChoices.ts';
import type { Person } from './usePerson.ts';
import { usePreview, type Preview } from './usePreview.ts';
import { useSelection, type LiveSelection } from './useSelection.ts';
import { usePushOutlook, type PushOutlook } from './usePushOutlook.ts';
import { useTotalsAhead } from './useTotalsAhead.ts';
import { whyNotPush } from './whyNotPush.ts';

const NO_HANDLING: Handlings = {};

/** Everything that the form shows, and the push it asks for. */
export interface PushForm extends PushOutlook {
  readonly live: LiveSelection;
  readonly preview: ActionState<Preview>;
  /** What the person decided about the selected columns. */
  readonly choices: Choices;
  /** What the person decided for kinds of findings. */
  readonly handling: Handlings;
  readonly choose: (step: ChoiceStep) => void;
  /** Takes over decisions about columns that are going to be selected. */
  readonly take: ChosenColumns['take'];
  readonly target: TargetState;
  readonly decide: ActionDispatch<[TargetStep]>;
  readonly datasetName: string;
  /** Undefined while nothing is selected. */
  readonly tableName: string | undefined;
  /** What keeps the person from pushing; undefined: nothing. */
  readonly whyNot: string | undefined;
  /** The push that the form asks for; undefined while something keeps the person from pushing. */
  readonly order: PushOrder | undefined;
}

/**
 * Keeps the form's state while a push or its receipt is shown in its place.
 * @param isShown whether the form is: each time it comes back the table may hold other rows
 */
export function usePushForm(
  services: PaneServices,
  person: Person | undefined,
  target: TargetState,
  decide: ActionDispatch<[TargetStep]>,
  isShown: boolean,
): PushForm {
  const live = useSelection(services);
  const selection = live.value;
  const { value: workbook = '', run } = useAction<string>();
  useEffect(() => run(() => services.readWorkbookName()), [run, services]);

  const datasetName = target.datasetName ?? datasetNameFrom(workbook);
  const newTableName = target.tableName ?? (selection && proposedTableName(selection));
  const existing = target.kind === 'existing' ? target.table : undefined;
  const { choices, choose, take } = useChoices(selection);
  const pushColumns = pushColumnsFor(target, services.clock.now());
  const preview = usePreview(selection, choices, existing?.name ?? newTableName, existing?.columns, pushColumns);

  const reading = live.running || preview.running;
  const readiness = { person, reading, preview: preview.value, stale: live.away === 'edited', target, datasetName };
  const whyNot = whyNotPush(readiness);
  const order = useMemo(
    () =>
      preview.value && whyNot === undefined ? pushOrderFrom(preview.value, target, datasetName, workbook) : undefined,
    [preview.value, whyNot, target, datasetName, workbook],
  );
  useTotalsAhead(order?.table);

  const rows = preview.value?.draft.table.rowCount ?? 0;
  const outlook = usePushOutlook(services, person, target, rows, isShown);
  const { handling = NO_HANDLING } = choices;
  return {
    live,
    preview,
    choices,
    handling,
    choose,
    take,
    target,
    decide,
    datasetName,
    tableName: newTableName,
    whyNot,
    order,
    ...outlook,
  };
}
