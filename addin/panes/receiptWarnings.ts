import type { Receipt } from '../../shared/contract/push.ts';
import { blockText, type Blocks } from './blockText.ts';
import { texts } from '../texts/texts.ts';

/** What a receipt has to warn of, each in one or two sentences; the blocks in doubt are shown by themselves. */
export function receiptWarnings(receipt: Receipt, mode: 'append' | 'replace', blocks: Blocks): readonly string[] {
  const { rowsOfOthers = 0, doubledBatches, totals = [] } = receipt;
  const doubled = doubledBatches.map((n) => blockText(blocks, n)).join(', ');
  const unequal = totals.filter(({ equal }) => !equal).length;
  return [
    ...(doubledBatches.length > 0
      ? [`The rows of ${doubled} are in the table more than once. Replace all rows to put that right.`]
      : []),
    ...(mode === 'replace' && rowsOfOthers > 0
      ? [
          `The table holds ${texts().count.rows(rowsOfOthers)} that ${rowsOfOthers === 1 ? 'is' : 'are'} not from this push. ` +
            'Someone else added to it meanwhile.',
        ]
      : []),
    ...(unequal > 0
      ? [
          `${texts().count.totals(unequal)} of ${totals.length} ${unequal === 1 ? 'differs' : 'differ'} between Excel and Power BI.`,
        ]
      : []),
  ];
}
