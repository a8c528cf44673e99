import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Clock } from '../push/clock.ts';
import type { PushPhase, PushProgress } from '../push/pushProgress.ts';
import { texts } from '../texts/texts.ts';
import { momentText } from './momentText.ts';
import { useSecondsLeft } from './useSecondsLeft.ts';

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    whiteSpace: 'normal',
  },
});

/** Why the push waits, and the countdown. Only the reason is announced, not each second. */
export function WaitNote({
  wait,
  phase,
  clock,
  hurry,
}: {
  wait: NonNullable<PushProgress['wait']>;
  phase: PushPhase;
  clock: Clock;
  /** Begins a replace that waits for room. */
  hurry?: () => void;
}) {
  const styles = useStyles();
  const left = useSecondsLeft(wait.until, clock);
  // Only a replace waits for quota before it begins.
  const isForRoom = wait.why === 'quota' && phase === 'starting';
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <div>
          <span role="status">{isForRoom ? texts().wait.forRoom : texts().wait.why[wait.why]}</span>
          <span role="timer">{texts().wait.left(left)}</span>
        </div>
        {isForRoom && hurry && (
          <Button size="small" onClick={hurry}>
            {texts().wait.startNow(momentText(wait.until, clock.now()))}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
