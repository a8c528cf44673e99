import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState, type ActionDispatch } from 'react';
import { texts } from '../../texts/texts.ts';
import { focusElement } from '../focusElement.ts';
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
  const [adding, setAdding] = useState<boolean>();
  return (
    <Section title={texts().measures.title}>
      <Caption1 className={styles.soft}>{texts().measures.whatFor}</Caption1>
      <ul className={styles.list} aria-label={texts().measures.title}>
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
              aria-label={texts().measures.remove(measure.name)}
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
        <Button
          ref={adding === false ? focusElement : undefined}
          className={styles.start}
          size="small"
          onClick={() => setAdding(true)}
        >
          {texts().measures.add}
        </Button>
      )}
    </Section>
  );
}
