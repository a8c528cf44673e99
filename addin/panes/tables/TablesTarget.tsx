import { Field, Input } from '@fluentui/react-components';
import type { ActionDispatch } from 'react';
import type { PaneServices } from '../paneServices.ts';
import { texts } from '../../texts/texts.ts';
import { fieldError } from '../fieldError.ts';
import { Section } from '../Section.tsx';
import type { Workspace } from '../targetState.ts';
import { WorkspacePicker } from '../WorkspacePicker.tsx';
import { creationHint, MAX_DATASET_NAME_LENGTH } from '../newDatasetText.ts';
import type { WizardStep } from './wizardState.ts';

/** The workspace and the name of the dataset with all the tables. */
export function TablesTarget({
  services,
  myWorkspace,
  workspace,
  datasetName,
  decide,
}: {
  services: PaneServices;
  /** Whether My workspace is allowed. */
  myWorkspace: boolean;
  /** Undefined: none is chosen that may be used. */
  workspace: Workspace | undefined;
  datasetName: string;
  decide: ActionDispatch<[WizardStep]>;
}) {
  return (
    <Section title={texts().target.title}>
      <WorkspacePicker
        services={services}
        myWorkspace={myWorkspace}
        chosen={workspace}
        choose={(chosen) => decide({ type: 'workspace', workspace: chosen })}
      />
      <Field
        label={texts().target.datasetName}
        hint={creationHint(texts().severalTables.isCreated)}
        {...fieldError(datasetName.trim() === '' ? texts().target.nameDataset : undefined)}
      >
        <Input
          value={datasetName}
          maxLength={MAX_DATASET_NAME_LENGTH}
          onChange={(_, { value }) => decide({ type: 'datasetName', name: value })}
        />
      </Field>
    </Section>
  );
}
