import { Button, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { TableMultipleRegular } from '@fluentui/react-icons';
import type { Choices } from '../table/choices.ts';
import { texts } from '../texts/texts.ts';
import type { ChoiceStep } from './choicesReducer.ts';
import { ExistingTargetFields } from './ExistingTargetFields.tsx';
import { NewTargetFields } from './NewTargetFields.tsx';
import type { PaneServices } from './paneServices.ts';
import { Section } from './Section.tsx';
import { hasWorkspace, type TargetState, type TargetStep } from './targetState.ts';
import { WorkspacePicker } from './WorkspacePicker.tsx';
import type { TableFacts } from './useTableFacts.ts';
import type { Preview } from './usePreview.ts';

const useStyles = makeStyles({
  kind: { marginLeft: '-8px', flexWrap: 'wrap' },
  several: { alignSelf: 'start' },
});

/** Where the rows go: a workspace, then a new dataset or a table of an existing one. */
export function TargetPicker({
  services,
  myWorkspace,
  target,
  decide,
  preview,
  datasetName,
  tableName,
  facts,
  choices,
  choose,
  openSeveral,
}: {
  services: PaneServices;
  /** Whether My workspace is allowed. */
  myWorkspace: boolean;
  target: TargetState;
  decide: (step: TargetStep) => void;
  preview: Preview | undefined;
  /** Names that a new dataset and its table would get. */
  datasetName: string;
  tableName: string | undefined;
  /** What is known of the chosen table before a push. */
  facts: TableFacts;
  /** What the person decided about the selected columns. */
  choices: Choices;
  choose: (step: ChoiceStep) => void;
  /** Goes to the choice of several tables. */
  openSeveral: () => void;
}) {
  const styles = useStyles();
  const { clock } = services;
  return (
    <Section title={texts().target.title}>
      <WorkspacePicker
        services={services}
        myWorkspace={myWorkspace}
        chosen={hasWorkspace(target, myWorkspace) ? target.workspace : undefined}
        choose={(workspace) => decide({ type: 'workspace', workspace })}
      />
      <RadioGroup
        layout="horizontal"
        className={styles.kind}
        aria-label={texts().target.into}
        value={target.kind}
        onChange={(_, { value }) => decide({ type: 'kind', kind: value === 'new' ? 'new' : 'existing' })}
      >
        <Radio value="new" label={texts().target.newDataset} />
        <Radio value="existing" label={texts().target.existingDataset} />
      </RadioGroup>
      {target.kind === 'new' ? (
        <>
          <Button className={styles.several} size="small" icon={<TableMultipleRegular />} onClick={openSeveral}>
            {texts().target.several}
          </Button>
          <NewTargetFields
            datasetName={datasetName}
            tableName={tableName}
            target={target}
            preview={preview}
            now={clock.now()}
            decide={decide}
          />
        </>
      ) : (
        <ExistingTargetFields
          key={target.workspace.id ?? 'mine'}
          services={services}
          target={target}
          decide={decide}
          preview={preview}
          facts={facts}
          choices={choices}
          choose={choose}
        />
      )}
    </Section>
  );
}
