import { makeStyles, tokens } from '@fluentui/react-components';
import type { Receipt } from '../../../shared/contract/push.ts';
import type { DoubtStep } from '../../push/doubtStep.ts';
import type { TableOutcome, TablesReceipt } from '../../push/tablesReceipt.ts';
import { texts } from '../../texts/texts.ts';
import type { Blocks } from '../blockText.ts';
import { DoubtView } from '../DoubtView.tsx';
import { ReceiptBody } from '../ReceiptBody.tsx';
import { useAction } from '../useAction.ts';

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

/** The receipt of one of several tables, with the decision that it may need. */
export function TableReceipt({
  table: { receipt },
  blocks,
  copyText,
  resolve,
  onDecided,
}: {
  table: TableOutcome;
  blocks: Blocks;
  copyText: (text: string) => Promise<void>;
  /** Does something about its rows in doubt. */
  resolve: (how: DoubtStep) => Promise<TablesReceipt>;
  onDecided: (receipt: TablesReceipt) => void;
}) {
  const styles = useStyles();
  const deciding = useAction<Receipt>();
  if (!receipt) return <div>{texts().tablesReceipt.noRowsPushed}</div>;

  return (
    <div className={styles.body}>
      {receipt.outcome === 'in-doubt' && (
        <DoubtView
          blocks={blocks}
          receipt={receipt}
          mode="append"
          deciding={deciding}
          copyText={copyText}
          resolve={(how) =>
            deciding.run(async () => {
              onDecided(await resolve(how));
              return receipt;
            })
          }
        />
      )}
      <ReceiptBody receipt={receipt} mode="append" blocks={blocks} />
    </div>
  );
}
