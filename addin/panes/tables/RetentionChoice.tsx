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
import { numberText } from '../../texts/numberText.ts';
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
    <Section title="Rows to keep">
      <RadioGroup
        className={styles.radios}
        aria-label="Rows to keep"
        value={retention}
        onChange={(_, { value }) => choose(value === 'basicFIFO' ? 'basicFIFO' : 'None')}
      >
        <Radio
          value="None"
          label={
            <span className={styles.label}>
              All rows
              <Caption1 className={styles.soft}>
                Up to {numberText(MAX_ROWS_NO_RETENTION)} in each table; then Power BI takes no more.
              </Caption1>
            </span>
          }
        />
        <Radio
          value="basicFIFO"
          label={
            <span className={styles.label}>
              The newest {numberText(FIFO_ROWS_KEPT)} rows of each table
              <Caption1 className={styles.soft}>
                When a table passes {numberText(FIFO_ROWS_MAX)} rows, Power BI removes the oldest ones for good, also
                rows that others belong to.
              </Caption1>
            </span>
          }
        />
      </RadioGroup>
      {cutBack.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {cutBack.join(', ')}: there are more rows than Power BI will keep. The first ones will be removed.
          </MessageBarBody>
        </MessageBar>
      )}
    </Section>
  );
}
