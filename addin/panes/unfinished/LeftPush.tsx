import { Button } from '@fluentui/react-components';
import type { Receipt } from '../../../shared/contract/push.ts';
import { texts } from '../../texts/texts.ts';
import { NO_BLOCKS } from '../blockText.ts';
import { NoticeBar } from '../NoticeBar.tsx';
import { receiptWarnings } from '../receiptWarnings.ts';

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
  const { rowsFound, rowsSent, rowsInTable } = receipt;
  return (
    <NoticeBar
      intent="info"
      title={texts().unfinished.left(table)}
      takeFocus
      text={
        <>
          {texts().unfinished.stay(rowsFound ?? rowsSent)}{' '}
          {rowsInTable !== undefined && texts().unfinished.inTable(rowsInTable)}
        </>
      }
    >
      {receiptWarnings(receipt, mode, NO_BLOCKS).map((warning) => (
        <div key={warning}>{warning}</div>
      ))}
      <div>
        <Button size="small" onClick={close}>
          {texts().unfinished.close}
        </Button>
      </div>
    </NoticeBar>
  );
}
