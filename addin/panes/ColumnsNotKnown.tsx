import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { texts } from '../texts/texts.ts';

const useStyles = makeStyles({ title: { display: 'block' } });

/** Says that nobody can tell the table's columns, so that the selection's can't be held against them. */
export function ColumnsNotKnown() {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{texts().tableFit.notKnown}</MessageBarTitle>
        {texts().tableFit.mustMatch}
      </MessageBarBody>
    </MessageBar>
  );
}
