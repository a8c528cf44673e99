import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Receipt } from '../../shared/contract/push.ts';
import type { RecordedPush } from '../../shared/contract/pushes.ts';
import { use } from 'react';
import type { DoubtStep } from '../push/doubtStep.ts';
import type { PushTarget } from '../push/pushTarget.ts';
import { texts } from '../texts/texts.ts';
import { NO_BLOCKS } from './blockText.ts';
import { ReceiptBody } from './ReceiptBody.tsx';
import { undecidedBatches } from './undecidedBatches.ts';
import { GoToPushContext } from './unfinished/goToPush.ts';
import type { ActionState } from './useAction.ts';

const useStyles = makeStyles({
  receipt: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  decide: { alignSelf: 'start' },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

/** The receipt of an earlier push. Where its batches stood in the sheet is not known any more: they go by number. */
export function EarlierReceipt({
  push: { id, by, source, kind, mode },
  at,
  receipt,
  deciding: { running, value, problem },
  resolve,
}: {
  push: RecordedPush;
  at: PushTarget;
  receipt: Receipt | undefined;
  deciding: ActionState<Receipt>;
  /** Does something about the rows in doubt. */
  resolve: (how: DoubtStep) => void;
}) {
  const styles = useStyles();
  const goToPush = use(GoToPushContext);
  if (!receipt) {
    return (
      <div className={styles.receipt}>
        {texts().earlier.noReceipt}
        {kind === 'push' && goToPush?.by === by && (
          <Button size="small" className={styles.decide} onClick={() => goToPush.show({ id, at, source })}>
            {texts().unfinished.look}
          </Button>
        )}
      </div>
    );
  }
  const undecided = undecidedBatches(receipt);
  return (
    <div className={styles.receipt}>
      {kind === 'push' && <div>{texts().earlier.cells(source.sheet, source.range)}</div>}
      <ReceiptBody receipt={receipt} mode={mode} blocks={NO_BLOCKS} />
      {receipt.outcome === 'in-doubt' && receipt.verifiedBy !== 'none' && (
        <Button size="small" className={styles.decide} disabledFocusable={running} onClick={() => resolve('recount')}>
          {running ? texts().doubt.verifying : texts().doubt.verifyAgain}
        </Button>
      )}
      {receipt.outcome === 'in-doubt' && undecided.length > 0 && (
        <Button
          size="small"
          className={styles.decide}
          disabledFocusable={running}
          onClick={() => resolve({ treatAsLanded: undecided })}
        >
          {texts().doubt.found}
        </Button>
      )}
      <div role="status">{value?.outcome === 'in-doubt' && !running && texts().doubt.stillSo}</div>
      {problem && (
        <div role="alert" className={styles.problem}>
          {problem.title}. {problem.text}
        </div>
      )}
    </div>
  );
}
