import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState, type ActionDispatch } from 'react';
import { Section } from '../Section.tsx';
import type { NamedTable } from './namedTables.ts';
import { NewMeasure } from './NewMeasure.tsx';
import type { ChosenMeasure, WizardStep } from './wizardState.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center' },
  text: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  soft: { color: tokens.colorNeutralForeground3 },
  start: { alignSelf: 'start' },
});

/** The measures of the tables. */
export function MeasureList({
  measures,
  tables,
  decide,
}: {
  measures: readonly ChosenMeasure[];
  tables: readonly NamedTable[];
  decide: ActionDispatch<[WizardStep]>;
}) {
  const styles = useStyles();
  const [adding, setAdding] = useState(false);
  return (
    <Section title="Measures">
      <Caption1 className={styles.soft}>Formulas in DAX that reports use, such as a total. None is needed.</Caption1>
      <ul className={styles.list} aria-label="Measures">
        {measures.map((measure) => (
          <li key={`${measure.table} ${measure.name}`} className={styles.row}>
            <span className={styles.text}>
              <Text weight="semibold" size={200}>
                {measure.name}
              </Text>
              <Caption1 className={styles.soft}>{measure.expression}</Caption1>
            </span>
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={`Remove ${measure.name}`}
              onClick={() => decide({ type: 'measure', measure, on: false })}
            />
          </li>
        ))}
      </ul>
      {adding ? (
        <NewMeasure
          tables={tables}
          others={measures}
          add={(measure) => {
            decide({ type: 'measure', measure, on: true });
            setAdding(false);
          }}
          cancel={() => setAdding(false)}
        />
      ) : (
        <Button className={styles.start} size="small" onClick={() => setAdding(true)}>
          Add a measure
        </Button>
      )}
    </Section>
  );
}
