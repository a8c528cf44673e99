import { Field, makeStyles, MessageBar, MessageBarBody, Radio, RadioGroup } from '@fluentui/react-components';

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
      <Field label="How">
        <RadioGroup
          layout="horizontal"
          className={styles.group}
          value={mode}
          onChange={(_, { value }) => choose(value === 'replace' ? 'replace' : 'append')}
        >
          <Radio value="append" label="Add rows" />
          <Radio value="replace" label="Replace all rows" />
        </RadioGroup>
      </Field>
      {mode === 'replace' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>All rows in the table are deleted first. This cannot be undone.</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
