import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { Receipt } from '../../../shared/contract/push.ts';
import { texts } from '../../texts/texts.ts';
import { NO_BLOCKS } from '../blockText.ts';
import { focusElement } from '../focusElement.ts';
import { receiptWarnings } from '../receiptWarnings.ts';

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, whiteSpace: 'normal' },
  title: { display: 'block', outlineStyle: 'none', overflowWrap: 'anywhere' },
});

/** A push that was left: what of it is in the table, and what nobody knows. The button that was clicked is gone, so the title takes the focus. */
export function LeftPush({
  table,
  receipt,
  mode,
  close,
}: {
  table: string;
  receipt: Receipt;
  mode: 'append' | 'replace';
  close: () => void;
}) {
  const styles = useStyles();
  const { rowsFound, rowsSent, rowsInTable } = receipt;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <div>
          <MessageBarTitle className={styles.title} tabIndex={-1} ref={focusElement}>
            {texts().unfinished.left(table)}
          </MessageBarTitle>
          {texts().unfinished.stay(rowsFound ?? rowsSent)}{' '}
          {rowsInTable !== undefined && texts().unfinished.inTable(rowsInTable)}
        </div>
        {receiptWarnings(receipt, mode, NO_BLOCKS).map((warning) => (
          <div key={warning}>{warning}</div>
        ))}
        <div>
          <Button size="small" onClick={close}>
            {texts().unfinished.close}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
