import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { texts } from '../../texts/texts.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What can be done about a push that has stopped. */
export function UnfinishedActions({
  isSent,
  resume,
  askAgain,
  leave,
}: {
  /** Whether all of its rows are sent: then only their count is missing. */
  isSent: boolean;
  /** Undefined: its cells are not at hand here. */
  resume?: () => void;
  /** Asks whether all rows of its table are to be replaced; undefined like `resume`. */
  askAgain?: () => void;
  leave: () => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.actions}>
      {resume && (
        <Button size="small" appearance="primary" onClick={resume}>
          {isSent ? texts().doubt.verifyAgain : texts().unfinished.resume}
        </Button>
      )}
      {askAgain && (
        <Button size="small" onClick={askAgain}>
          {texts().unfinished.startAgain}
        </Button>
      )}
      <Button size="small" onClick={leave}>
        {texts().unfinished.leave}
      </Button>
    </div>
  );
}
