import { findingEffects, type FindingKind, type LossKind } from './finding.ts';

/** What can happen to cells that can't go as Excel holds them. `leave-out`: their rows stay behind. `stop`: nothing is pushed. */
export const handlings = ['blank', 'text', 'leave-out', 'stop'] as const;

/** One of {@link handlings}. */
export type Handling = (typeof handlings)[number];

/** What the user decided for each kind; `blank` where nothing is said. */
export type Handlings = Readonly<Partial<Record<LossKind, Handling>>>;

/** Whether cells of that kind lose their value unless something else is decided. */
export function isLoss(kind: FindingKind): kind is LossKind {
  return findingEffects[kind] === 'blank';
}

/** The decisions that are open for a kind of finding; none for those that lose nothing. */
export function handlingsFor(kind: FindingKind): readonly Handling[] {
  if (!isLoss(kind)) return [];
  // The texts that can't be read as a type go as text when the column's type is Text.
  return kind === 'error-cell' ? handlings : handlings.filter((handling) => handling !== 'text');
}
