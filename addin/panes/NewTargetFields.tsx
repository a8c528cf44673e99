import { Field, Input } from '@fluentui/react-components';
import { MAX_TABLE_NAME_LENGTH } from '../../shared/limits.ts';
import { isTableName } from '../../shared/table/isTableName.ts';
import { hasColumn, PERIOD_COLUMN, PUSHED_ON_COLUMN } from '../table/pushColumns.ts';
import { texts } from '../texts/texts.ts';
import { fieldError } from './fieldError.ts';
import { creationHint, MAX_DATASET_NAME_LENGTH } from './newDatasetText.ts';
import { PushColumnFields } from './PushColumnFields.tsx';
import type { TargetState, TargetStep } from './targetState.ts';
import type { Preview } from './usePreview.ts';

/** Names of a new dataset and its table. */
export function NewTargetFields({
  datasetName,
  tableName,
  target,
  preview,
  now,
  decide,
}: {
  datasetName: string;
  /** Undefined while nothing is selected: the sheet gives it. */
  tableName: string | undefined;
  target: TargetState;
  preview: Preview | undefined;
  /** Milliseconds since 1970. */
  now: number;
  decide: (step: TargetStep) => void;
}) {
  const selected = preview?.draft.columns.filter(({ included }) => included) ?? [];
  const offered = {
    pushedOn: !hasColumn(selected, PUSHED_ON_COLUMN),
    period: !hasColumn(selected, PERIOD_COLUMN),
  };
  return (
    <>
      <Field
        label={texts().target.datasetName}
        hint={creationHint(texts().target.oneTable)}
        {...fieldError(datasetName.trim() === '' ? texts().target.nameDataset : undefined)}
      >
        <Input
          value={datasetName}
          maxLength={MAX_DATASET_NAME_LENGTH}
          onChange={(_, { value }) => decide({ type: 'datasetName', name: value })}
        />
      </Field>
      <Field
        label={texts().target.tableName}
        {...fieldError(tableName === undefined ? undefined : tableNameError(tableName))}
      >
        <Input
          value={tableName ?? ''}
          placeholder={texts().target.nameOfSheet}
          maxLength={MAX_TABLE_NAME_LENGTH}
          onChange={(_, { value }) => decide({ type: 'tableName', name: value })}
        />
      </Field>
      <PushColumnFields target={target} offered={offered} now={now} decide={decide} />
    </>
  );
}

function tableNameError(name: string): string | undefined {
  if (name === '') return texts().target.nameTable;
  if (isTableName(name)) return undefined;
  return texts().target.tableNameRule;
}
