import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Switch,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState, type ActionDispatch } from 'react';
import { endsKey } from '../../table/relationshipEnds.ts';
import { texts } from '../../texts/texts.ts';
import { focusElement } from '../focusElement.ts';
import { Section } from '../Section.tsx';
import type { NamedTable } from './namedTables.ts';
import { NewRelationship } from './NewRelationship.tsx';
import { relationshipFactsText, relationshipText } from './relationshipText.ts';
import type { ListedRelationship, Relationships } from './useRelationships.ts';
import type { WizardStep } from './wizardState.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center' },
  text: { overflowWrap: 'anywhere' },
  facts: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  soft: { color: tokens.colorNeutralForeground3 },
  start: { alignSelf: 'start' },
});

/** The relationships between the tables: proposed ones to switch off, others to add. */
export function RelationshipList({
  relationships: { running, listed },
  tables,
  decide,
}: {
  relationships: Relationships;
  tables: readonly NamedTable[];
  decide: ActionDispatch<[WizardStep]>;
}) {
  const styles = useStyles();
  const [adding, setAdding] = useState<boolean>();
  const aside = running && <Spinner size="extra-tiny" label={<Caption1>{texts().relationships.comparing}</Caption1>} />;
  return (
    <Section title={texts().relationships.title} aside={aside}>
      <Caption1 className={styles.soft}>{texts().relationships.direction}</Caption1>
      {!running && listed.length === 0 && <div>{texts().relationships.none}</div>}
      <ul className={styles.list} aria-label={texts().relationships.title}>
        {listed.map((each) => (
          <RelationshipRow key={endsKey(each.keyed)} relationship={each} decide={decide} />
        ))}
      </ul>
      {adding ? (
        <NewRelationship
          tables={tables}
          add={(ends) => {
            decide({ type: 'relationship', ends, on: true });
            setAdding(false);
          }}
          cancel={() => setAdding(false)}
        />
      ) : (
        <Button
          ref={adding === false ? focusElement : undefined}
          className={styles.start}
          size="small"
          onClick={() => setAdding(true)}
        >
          {texts().relationships.add}
        </Button>
      )}
    </Section>
  );
}

function RelationshipRow({
  relationship: { facts, keyed, isProposal, isOn, problem },
  decide,
}: {
  relationship: ListedRelationship;
  decide: ActionDispatch<[WizardStep]>;
}) {
  const styles = useStyles();
  const name = relationshipText(facts.ends);
  return (
    <li className={styles.row}>
      <Text weight="semibold" size={200} className={styles.text}>
        {name}
      </Text>
      {isProposal ? (
        <Switch
          checked={isOn}
          aria-label={name}
          onChange={(_, { checked }) => decide({ type: 'proposal', ends: keyed, on: checked })}
        />
      ) : (
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={texts().relationships.remove(name)}
          onClick={() => decide({ type: 'relationship', ends: keyed, on: false })}
        />
      )}
      {problem === undefined ? (
        <Caption1 className={styles.facts}>{relationshipFactsText(facts)}</Caption1>
      ) : (
        <MessageBar className={styles.facts} intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
    </li>
  );
}
