import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Receipt } from '../../shared/contract/push.ts';
import type { Blocks } from './blockText.ts';
import { receiptFacts } from './receiptFacts.ts';
import { receiptWarnings } from './receiptWarnings.ts';
import { TotalsView } from './TotalsView.tsx';

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

/** A receipt: its warnings, its facts and its totals. */
export function ReceiptBody({
  receipt,
  mode,
  blocks,
}: {
  receipt: Receipt;
  mode: 'append' | 'replace';
  blocks: Blocks;
}) {
  const styles = useStyles();
  return (
    <>
      {receiptWarnings(receipt, mode, blocks).map((warning) => (
        <MessageBar key={warning} intent="warning" layout="multiline">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      ))}
      <dl className={styles.facts}>
        {receiptFacts(receipt, blocks).map(([term, value]) => (
          <Fragment key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {receipt.totals && receipt.totals.length > 0 && <TotalsView totals={receipt.totals} />}
    </>
  );
}
