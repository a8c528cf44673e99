import { Field, makeStyles, MessageBar, MessageBarBody, Radio, RadioGroup } from '@fluentui/react-components';
import { texts } from '../texts/texts.ts';

const useStyles = makeStyles({
  group: { marginLeft: '-8px' },
});

/** Whether the rows are added or take the place of those in the table. */
export function ModeChoice({
  mode,
  choose,
}: {
  mode: 'append' | 'replace';
  choose: (mode: 'append' | 'replace') => void;
}) {
  const styles = useStyles();
  return (
    <>
      <Field label={texts().target.mode}>
        <RadioGroup
          layout="horizontal"
          className={styles.group}
          value={mode}
          onChange={(_, { value }) => choose(value === 'replace' ? 'replace' : 'append')}
        >
          <Radio value="append" label={texts().target.append} />
          <Radio value="replace" label={texts().target.replace} />
        </RadioGroup>
      </Field>
      {mode === 'replace' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts().target.replaceDeletes}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
