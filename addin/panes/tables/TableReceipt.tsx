import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Receipt } from '../../../shared/contract/push.ts';
import type { DoubtStep } from '../../push/doubtStep.ts';
import type { TableOutcome, TablesReceipt } from '../../push/tablesReceipt.ts';
import { texts } from '../../texts/texts.ts';
import type { Blocks } from '../blockText.ts';
import { DoubtView } from '../DoubtView.tsx';
import { ReceiptBody } from '../ReceiptBody.tsx';
import { useAction } from '../useAction.ts';
import { StartTableAgain } from './StartTableAgain.tsx';

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

/** The receipt of one of several tables, with the decision that it may need and the way to push the table once more. */
export function TableReceipt({
  table: { receipt, mode, rows },
  where,
  blocks,
  copyText,
  resolve,
  onDecided,
  startAgain,
}: {
  table: TableOutcome;
  /** Workspace, dataset and table, as the person knows them. */
  where: string;
  blocks: Blocks;
  copyText: (text: string) => Promise<void>;
  /** Does something about its rows in doubt. */
  resolve: (how: DoubtStep) => Promise<TablesReceipt>;
  onDecided: (receipt: TablesReceipt) => void;
  /** Pushes its rows once more in place of all that it has. */
  startAgain: () => void;
}) {
  const styles = useStyles();
  const deciding = useAction<Receipt>();
  const [isAsking, setAsking] = useState(false);
  if (!receipt) return <div>{texts().tablesReceipt.noRowsPushed}</div>;
  const landed = receipt.rowsFound ?? receipt.rowsSent;

  return (
    <div className={styles.body}>
      {receipt.outcome === 'in-doubt' && (
        <DoubtView
          blocks={blocks}
          receipt={receipt}
          mode={mode}
          deciding={deciding}
          copyText={copyText}
          resolve={(how) =>
            deciding.run(async () => {
              onDecided(await resolve(how));
              return receipt;
            })
          }
          startAsReplace={mode === 'replace' ? startAgain : () => setAsking(true)}
        />
      )}
      {receipt.outcome === 'cancelled' && (
        <div>
          <Button size="small" onClick={() => setAsking(true)}>
            {texts().unfinished.startAgain}
          </Button>
        </div>
      )}
      {isAsking && (
        <StartTableAgain
          {...{ where, rows, landed }}
          rowsInTable={receipt.rowsInTable}
          start={startAgain}
          keep={() => setAsking(false)}
        />
      )}
      <ReceiptBody receipt={receipt} mode={mode} blocks={blocks} />
    </div>
  );
}
