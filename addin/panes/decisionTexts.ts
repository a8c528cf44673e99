import type { Receipt } from '../../shared/contract/push.ts';
import { texts } from '../texts/texts.ts';
import { blockText, type Blocks } from './blockText.ts';
import { dateTimeText } from './dateTimeText.ts';

/** Who has decided what about the blocks that were in doubt; decisions made together are one sentence. */
export function decisionTexts(decisions: Receipt['decisions'], blocks: Blocks): readonly string[] {
  const together = new Map<string, { readonly by: string; readonly at: string; readonly names: string[] }>();
  for (const { batch, by, at } of decisions) {
    const key = JSON.stringify([by, at]);
    const before = together.get(key) ?? { by, at, names: [] };
    before.names.push(blockText(blocks, batch));
    together.set(key, before);
  }
  return [...together.values()].map(({ by, at, names }) =>
    texts().batch.saidToBeThere(by, dateTimeText(at), names.join(', ')),
  );
}
