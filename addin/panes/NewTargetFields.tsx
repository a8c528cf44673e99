import { Field, Input } from '@fluentui/react-components';
import { CREATION_ENDS, MAX_TABLE_NAME_LENGTH } from '../../shared/limits.ts';
import { isTableName } from '../../shared/table/isTableName.ts';
import { fieldError } from './fieldProblem.ts';
import type { TargetStep } from './targetState.ts';

const MAX_DATASET_NAME_LENGTH = 256;

const lastDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
  new Date(CREATION_ENDS),
);

/** Names of a new dataset and its table. */
export function NewTargetFields({
  datasetName,
  tableName,
  decide,
}: {
  datasetName: string;
  /** Undefined while nothing is selected: the sheet gives it. */
  tableName: string | undefined;
  decide: (step: TargetStep) => void;
}) {
  return (
    <>
      <Field
        label="Dataset name"
        hint={`A semantic model (dataset) with one table is created. Power BI allows this until ${lastDay}.`}
        {...fieldError(datasetName.trim() === '' ? 'Give the dataset a name.' : undefined)}
      >
        <Input
          value={datasetName}
          maxLength={MAX_DATASET_NAME_LENGTH}
          onChange={(_, { value }) => decide({ type: 'datasetName', name: value })}
        />
      </Field>
      <Field label="Table name" {...fieldError(tableName === undefined ? undefined : tableNameError(tableName))}>
        <Input
          value={tableName ?? ''}
          placeholder="The sheet’s name"
          maxLength={MAX_TABLE_NAME_LENGTH}
          onChange={(_, { value }) => decide({ type: 'tableName', name: value })}
        />
      </Field>
    </>
  );
}

function tableNameError(name: string): string | undefined {
  if (name === '') return 'Give the table a name.';
  if (isTableName(name)) return undefined;
  return 'Power BI takes letters, digits, spaces and # - @ ^ _ ~ in a table’s name.';
}
