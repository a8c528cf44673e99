import type { Receipt } from '../../shared/contract/push.ts';
import { blockText, type Blocks } from './blockText.ts';
import { texts } from '../texts/texts.ts';
import { dateTimeText } from './dateTimeText.ts';
import { decisionTexts } from './decisionTexts.ts';
import { verifiedText } from './receiptText.ts';

/** A receipt's facts as pairs of a term and what there is to say about it. */
export function receiptFacts(receipt: Receipt, blocks: Blocks): readonly (readonly [string, string])[] {
  const { rowsSent, rowsFound, rowsInTable, verifiedBy, batchesInDoubt, decisions, retentionPolicy } = receipt;
  const decided = decisionTexts(decisions, blocks).join(' ');
  return [
    ['Sent', texts().count.rows(rowsSent)],
    ['Found', rowsFound === undefined ? 'not known' : texts().count.rows(rowsFound)],
    ...(rowsInTable === undefined ? [] : [['In the table', texts().count.rows(rowsInTable)] as const]),
    ['Verified by', verifiedText[verifiedBy]],
    ...(batchesInDoubt.length === 0
      ? []
      : [['In doubt', batchesInDoubt.map((n) => blockText(blocks, n)).join(', ')] as const]),
    ...(decided === '' ? [] : [['Decided', decided] as const]),
    ...(retentionPolicy === 'basicFIFO'
      ? [['Keeps', 'its newest 200,000 to 210,000 rows; Power BI removes older ones'] as const]
      : []),
    ['Finished', dateTimeText(receipt.finishedAt)],
  ];
}
