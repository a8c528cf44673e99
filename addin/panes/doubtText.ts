import type { Receipt } from '../../shared/contract/push.ts';
import { texts } from '../texts/texts.ts';
import { undecidedBatches } from './undecidedBatches.ts';

/** What is doubtful about a push, in words. */
export interface DoubtText {
  readonly title: string;
  /** What may be in the table. */
  readonly text: string;
  /** What to do if it is not as it should be. */
  readonly advice: string;
}

/** Says what is doubtful about a push and what can be done about it. */
export function doubtText(receipt: Receipt, mode: 'append' | 'replace'): DoubtText {
  if (undecidedBatches(receipt).length > 0) {
    return { ...texts().doubt.unconfirmed, advice: texts().doubt.ifMissing[mode] };
  }
  const what = receipt.doubledBatches.length > 0 ? texts().doubt.doubled : texts().doubt.miscounted;
  return { ...what, advice: texts().doubt.toPutRight[mode] };
}
