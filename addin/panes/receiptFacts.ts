import type { Receipt } from '../../shared/contract/push.ts';
import { FIFO_ROWS_KEPT, FIFO_ROWS_MAX } from '../../shared/limits.ts';
import { blockText, type Blocks } from './blockText.ts';
import { texts } from '../texts/texts.ts';
import { dateTimeText } from './dateTimeText.ts';
import { decisionTexts } from './decisionTexts.ts';

/** A receipt's facts as pairs of a term and what there is to say about it. */
export function receiptFacts(receipt: Receipt, blocks: Blocks): readonly (readonly [string, string])[] {
  const { rowsSent, rowsFound, rowsInTable, verifiedBy, batchesInDoubt, decisions, retentionPolicy } = receipt;
  const decided = decisionTexts(decisions, blocks).join(' ');
  return [
    [texts().receiptFact.sent, texts().count.rows(rowsSent)],
    [texts().receiptFact.found, rowsFound === undefined ? texts().receiptFact.notKnown : texts().count.rows(rowsFound)],
    ...(rowsInTable === undefined ? [] : [[texts().receiptFact.inTable, texts().count.rows(rowsInTable)] as const]),
    [texts().receiptFact.verifiedBy, texts().receiptFact.verified[verifiedBy]],
    ...(batchesInDoubt.length === 0
      ? []
      : [[texts().receiptFact.inDoubt, batchesInDoubt.map((n) => blockText(blocks, n)).join(', ')] as const]),
    ...(decided === '' ? [] : [[texts().receiptFact.decided, decided] as const]),
    ...(retentionPolicy === 'basicFIFO'
      ? [[texts().receiptFact.keeps, texts().receiptFact.keepsNewest(FIFO_ROWS_KEPT, FIFO_ROWS_MAX)] as const]
      : []),
    [texts().receiptFact.finished, dateTimeText(receipt.finishedAt)],
  ];
}
