import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, OpenRegular, StopFilled, WarningFilled } from '@fluentui/react-icons';
import type { Receipt } from '../../shared/contract/pushes.ts';
import { countText, numberText } from './countText.ts';
import { dateTimeText } from './dateTimeText.ts';
import { receiptTitle, verifiedText } from './receiptText.ts';
import { StepView } from './StepView.tsx';

const useStyles = makeStyles({
  advice: { paddingTop: tokens.spacingVerticalXS },
  icon: { fontSize: '28px', height: '28px' },
  complete: { color: tokens.colorPaletteGreenForeground1 },
  'in-doubt': { color: tokens.colorPaletteDarkOrangeForeground1 },
  cancelled: { color: tokens.colorNeutralForeground3 },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

const icons = { complete: CheckmarkCircleFilled, 'in-doubt': WarningFilled, cancelled: StopFilled } as const;

const advice: Readonly<Record<Receipt['outcome'], string | undefined>> = {
  complete: undefined,
  'in-doubt': 'Compare the row count in Power BI before you push these rows again, so that no row gets in twice.',
  cancelled: 'Rows that landed stay in the table; rows that were added cannot be taken back one by one.',
};

/** What a finished push proves. */
export function ReceiptView({ where, receipt, leave }: { where: string; receipt: Receipt; leave: () => void }) {
  const styles = useStyles();
  const { outcome, datasetUrl } = receipt;
  const Icon = icons[outcome];
  return (
    <StepView
      title={receiptTitle(receipt)}
      icon={
        <span className={mergeClasses(styles.icon, styles[outcome])}>
          <Icon aria-hidden />
        </span>
      }
    >
      <div role="status">
        {where}
        {advice[outcome] !== undefined && (
          <Caption1 block className={styles.advice}>
            {advice[outcome]}
          </Caption1>
        )}
      </div>
      <dl className={styles.facts}>
        {factsFrom(receipt).map(([term, value]) => (
          <Fact key={term} term={term} value={value} />
        ))}
      </dl>
      <div className={styles.actions}>
        <Button as="a" appearance="primary" icon={<OpenRegular />} href={datasetUrl} target="_blank" rel="noreferrer">
          Open in Power BI
        </Button>
        <Button onClick={leave}>Push more</Button>
      </div>
    </StepView>
  );
}

function Fact({ term, value }: { term: string; value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

function factsFrom(receipt: Receipt): readonly (readonly [string, string])[] {
  const { rowsSent, rowsFound, rowsInTable, verifiedBy, batchesInDoubt, finishedAt } = receipt;
  return [
    ['Sent', countText(rowsSent, 'row')],
    ['Found', rowsFound === undefined ? 'not known' : countText(rowsFound, 'row')],
    ...(rowsInTable === undefined ? [] : [['In the table', countText(rowsInTable, 'row')] as const]),
    ['Verified by', verifiedText[verifiedBy]],
    ...(batchesInDoubt.length === 0
      ? []
      : [['In doubt', `batch ${batchesInDoubt.map(numberText).join(', ')}`] as const]),
    ['Finished', dateTimeText(finishedAt)],
  ];
}
