import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import type { Receipt } from '../../shared/contract/push.ts';
import { texts } from '../texts/texts.ts';
import { OutcomeIcon } from './OutcomeIcon.tsx';
import { ReceiptBody } from './ReceiptBody.tsx';
import { ReceiptDoubt } from './ReceiptDoubt.tsx';
import { receiptTitle } from './receiptText.ts';
import { StepView } from './StepView.tsx';
import type { PushControl } from './pushControl.ts';
import { useAction } from './useAction.ts';

const useStyles = makeStyles({
  kept: { color: tokens.colorNeutralForeground3 },
  advice: { paddingTop: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** What a finished push proves, and what a person can decide where it proves nothing. */
export function ReceiptView({
  push,
  receipt,
  kept,
  copyText,
  leaveText = texts().receipt.pushMore,
  leave,
}: {
  push: PushControl;
  /** What the push was closed with. */
  receipt: Receipt;
  /** What has become of the link that was to be kept; undefined: nothing. */
  kept: string | undefined;
  copyText: (text: string) => Promise<void>;
  /** What the way back is called. */
  leaveText?: string;
  /** Back, with the receipt as it is then. */
  leave: (receipt: Receipt) => void;
}) {
  const styles = useStyles();
  const deciding = useAction<Receipt>();
  const shown = deciding.value ?? receipt;
  const { outcome, datasetUrl } = shown;
  const mode = push.order?.mode ?? 'append';
  const blocks = { cells: push.order?.cells, ranges: push.ranges };
  return (
    <StepView
      key={outcome} // what a decision changes is a new step, whose title takes the focus
      title={receiptTitle(shown)}
      icon={<OutcomeIcon outcome={outcome} />}
    >
      <div role="status">
        {push.order?.where}
        {outcome === 'cancelled' && (
          <Caption1 block className={styles.advice}>
            {texts().receipt.stay}
          </Caption1>
        )}
      </div>
      {outcome === 'in-doubt' && (
        <ReceiptDoubt push={push} receipt={shown} blocks={blocks} deciding={deciding} copyText={copyText} />
      )}
      <ReceiptBody receipt={shown} mode={mode} blocks={blocks} />
      {outcome === 'complete' && push.order?.target.kind === 'new' && <Caption1 block>{texts().receipt.next}</Caption1>}
      <Caption1 role="status" block className={styles.kept}>
        {kept}
      </Caption1>
      <div className={styles.actions}>
        <Button
          as="a"
          appearance={outcome === 'in-doubt' ? 'secondary' : 'primary'}
          icon={<OpenRegular />}
          href={datasetUrl}
          target="_blank"
          rel="noreferrer"
        >
          {texts().receipt.open}
        </Button>
        <Button onClick={() => leave(shown)}>{leaveText}</Button>
      </div>
    </StepView>
  );
}
