import type { CallApi } from '../api/createApi.ts';
import { hasColumn, PERIOD_COLUMN, PUSHED_ON_COLUMN } from '../table/pushColumns.ts';
import { DatasetPicker } from './DatasetPicker.tsx';
import { EarlierPushes } from './EarlierPushes.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { VerificationNote } from './VerificationNote.tsx';
import { WriterNote } from './WriterNote.tsx';
import { TableFitNote } from './TableFitNote.tsx';
import { placeOf } from './placeOf.ts';
import { PushColumnFields } from './PushColumnFields.tsx';
import { pushColumnsFor } from './pushColumnsFor.ts';
import { TablePicker } from './TablePicker.tsx';
import type { TargetState, TargetStep } from './targetState.ts';
import type { TableFacts } from './useTableFacts.ts';
import type { Preview } from './usePreview.ts';

/** A table of a push dataset that exists, and how the rows go into it. */
export function ExistingTargetFields({
  callApi,
  target,
  decide,
  preview,
  now,
  facts,
  leaveOut,
}: {
  callApi: CallApi;
  target: TargetState;
  decide: (step: TargetStep) => void;
  preview: Preview | undefined;
  /** Milliseconds since 1970. */
  now: number;
  /** What is known of the table before a push. */
  facts: TableFacts;
  leaveOut: (names: readonly string[]) => void;
}) {
  const { workspace, dataset, table, mode } = target;
  const at = placeOf(target);
  return (
    <>
      <DatasetPicker
        callApi={callApi}
        groupId={workspace.id}
        chosen={dataset}
        choose={(chosen) => decide({ type: 'dataset', dataset: chosen })}
      />
      {dataset && (
        <TablePicker
          key={dataset.id}
          callApi={callApi}
          groupId={workspace.id}
          datasetId={dataset.id}
          chosen={table}
          choose={(chosen) => decide({ type: 'table', table: chosen })}
        />
      )}
      {table && (
        <>
          <TableFitNote table={table} preview={preview} leaveOut={leaveOut} />
          <PushColumnFields target={target} offered={offeredFor(target, preview)} now={now} decide={decide} />
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
