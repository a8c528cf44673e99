import { hasColumn, PERIOD_COLUMN, PUSHED_ON_COLUMN } from '../table/pushColumns.ts';
import type { Choices } from '../table/choices.ts';
import type { ChoiceStep } from './choicesReducer.ts';
import { DatasetPicker } from './DatasetPicker.tsx';
import { EarlierPushes } from './EarlierPushes.tsx';
import { FitToTable } from './FitToTable.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { VerificationNote } from './VerificationNote.tsx';
import { WriterNote } from './WriterNote.tsx';
import type { PaneServices } from './paneServices.ts';
import { placeOf } from './placeOf.ts';
import { PushColumnFields } from './PushColumnFields.tsx';
import { pushColumnsFor } from './pushColumnsFor.ts';
import { TablePicker } from './TablePicker.tsx';
import type { TargetState, TargetStep } from './targetState.ts';
import type { TableFacts } from './useTableFacts.ts';
import type { Preview } from './usePreview.ts';

/** A table of a push dataset that exists, and how the rows go into it. */
export function ExistingTargetFields({
  services,
  target,
  decide,
  preview,
  facts,
  choices,
  choose,
}: {
  services: PaneServices;
  target: TargetState;
  decide: (step: TargetStep) => void;
  preview: Preview | undefined;
  /** What is known of the table before a push. */
  facts: TableFacts;
  /** What the person decided about the selected columns. */
  choices: Choices;
  choose: (step: ChoiceStep) => void;
}) {
  const { callApi, clock } = services;
  const { workspace, dataset, table, mode } = target;
  const at = placeOf(target);
  return (
    <>
      <DatasetPicker
        services={services}
        groupId={workspace.id}
        chosen={dataset}
        choose={(chosen) => decide({ type: 'dataset', dataset: chosen })}
      />
      {dataset && (
        <TablePicker
          key={dataset.id}
          services={services}
          groupId={workspace.id}
          datasetId={dataset.id}
          chosen={table}
          choose={(chosen) => decide({ type: 'table', table: chosen })}
        />
      )}
      {table && (
        <>
          {at && (
            <FitToTable
              key={`${at.datasetId} ${at.tableName}`}
              services={services}
              at={at}
              table={table}
              preview={preview}
              choices={choices}
              choose={choose}
              decide={decide}
            />
          )}
          <PushColumnFields target={target} offered={offeredFor(target, preview)} now={clock.now()} decide={decide} />
          <ModeChoice mode={mode} choose={(chosen) => decide({ type: 'mode', mode: chosen })} />
          <WriterNote writer={facts.writer} />
          <VerificationNote verifiedBy={facts.verifiedBy} />
          {at && <EarlierPushes key={table.name} callApi={callApi} at={at} />}
        </>
      )}
    </>
  );
}

/** What a push can fill: the columns that the table has and the selection hasn't. */
function offeredFor(target: TargetState, preview: Preview | undefined) {
  const selected = preview?.draft.columns.filter(({ included }) => included) ?? [];
  const { pushedOn, period } = pushColumnsFor({ ...target, pushedOn: true, period: '' }, 0);
  return {
    pushedOn: pushedOn !== undefined && !hasColumn(selected, PUSHED_ON_COLUMN),
    period: period !== undefined && !hasColumn(selected, PERIOD_COLUMN),
  };
}
