import {
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { FIFO_ROWS_KEPT, FIFO_ROWS_MAX, MAX_ROWS_NO_RETENTION } from '../../../shared/limits.ts';
import { texts } from '../../texts/texts.ts';
import { Section } from '../Section.tsx';
import type { WizardState } from './wizardState.ts';

const useStyles = makeStyles({
  radios: { marginLeft: '-8px' },
  label: { display: 'flex', flexDirection: 'column' },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** What Power BI keeps of the rows: it can't be changed later. */
export function RetentionChoice({
  retention,
  cutBack,
  choose,
}: {
  retention: WizardState['retention'];
  /** Names of tables that would be cut back at once. */
  cutBack: readonly string[];
  choose: (retention: WizardState['retention']) => void;
}) {
  const styles = useStyles();
  return (
    <Section title={texts().retention.title}>
      <RadioGroup
        className={styles.radios}
        aria-label={texts().retention.title}
        value={retention}
        onChange={(_, { value }) => choose(value === 'basicFIFO' ? 'basicFIFO' : 'None')}
      >
        <Radio
          value="None"
          label={
            <span className={styles.label}>
              {texts().retention.all}
              <Caption1 className={styles.soft}>{texts().retention.most(MAX_ROWS_NO_RETENTION)}</Caption1>
            </span>
          }
        />
        <Radio
          value="basicFIFO"
          label={
            <span className={styles.label}>
              {texts().retention.newest(FIFO_ROWS_KEPT)}
              <Caption1 className={styles.soft}>{texts().retention.removed(FIFO_ROWS_MAX)}</Caption1>
            </span>
          }
        />
      </RadioGroup>
      {cutBack.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts().retention.cutBack(cutBack.join(', '))}</MessageBarBody>
        </MessageBar>
      )}
    </Section>
  );
}
