import type { Receipt } from '../../shared/contract/push.ts';
import { blockText, type Blocks } from './blockText.ts';
import { texts } from '../texts/texts.ts';

/** What a receipt has to warn of, each in one or two sentences; the blocks in doubt are shown by themselves. */
export function receiptWarnings(receipt: Receipt, mode: 'append' | 'replace', blocks: Blocks): readonly string[] {
  const { rowsOfOthers = 0, doubledBatches, totals = [] } = receipt;
  const doubled = doubledBatches.map((n) => blockText(blocks, n)).join(', ');
  const unequal = totals.filter(({ equal }) => !equal).length;
  return [
    ...(doubledBatches.length > 0 ? [texts().receipt.doubled(doubled)] : []),
    ...(mode === 'replace' && rowsOfOthers > 0 ? [texts().receipt.ofOthers(rowsOfOthers)] : []),
    ...(unequal > 0 ? [texts().receipt.unequal(unequal, totals.length)] : []),
  ];
}
