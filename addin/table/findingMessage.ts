import { texts } from '../texts/texts.ts';
import type { CellFindingKind, FindingEffect, LossKind } from './finding.ts';
import { findingEffects } from './finding.ts';

/** Says for the user what a number of a column's cells have in common and what happens to them. */
export function findingMessage(kind: CellFindingKind, count: number, effect: FindingEffect): string {
  if (!isLoss(kind)) return texts().cellFinding[kind](count);
  const message = texts().lost[kind](count, texts().lostOutcome[effect]);
  return kind === 'not-of-type' && effect === 'blank' ? `${message} ${texts().cellFinding.chooseOtherType}` : message;
}

function isLoss(kind: CellFindingKind): kind is LossKind {
  return findingEffects[kind] === 'blank';
}
