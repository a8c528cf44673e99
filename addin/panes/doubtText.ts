import type { Receipt } from '../../shared/contract/push.ts';
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
  const again =
    mode === 'replace'
      ? 'start again: all rows in the table are deleted first.'
      : 'select everything that the table should hold and push it with “Replace all rows”, which deletes the old rows first.';
  if (undecidedBatches(receipt).length > 0) {
    const notAdding = 'do not add them again, or those that are there would be there twice. Instead, ';
    return {
      title: 'Power BI has not confirmed these cells',
      text: 'Their rows may be in the table, in part or not at all.',
      advice: `If rows are missing, ${mode === 'replace' ? '' : notAdding}${again}`,
    };
  }
  if (receipt.doubledBatches.length > 0) {
    return {
      title: 'Some rows are in the table more than once',
      text: 'They are named below. Rows cannot be taken out one by one.',
      advice: `To put it right, ${again}`,
    };
  }
  return {
    title: 'The number of rows is not what it should be',
    text: 'Rows may be missing, or some may be there more than once.',
    advice: `To put it right, ${again}`,
  };
}
