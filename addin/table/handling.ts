import { findingEffects, type FindingEffect, type FindingKind } from './finding.ts';

/**
 * What can happen to cells and rows of a kind. `leave-out`: their rows stay behind. `keep`: they go like all others.
 * `repeat`: a merged area's value goes in every row of it, in its first column. `stop`: nothing is pushed.
 */
export const handlings = ['blank', 'text', 'leave-out', 'keep', 'repeat', 'stop'] as const;

/** One of {@link handlings}. */
export type Handling = (typeof handlings)[number];

const cellHandlings = ['blank', 'leave-out', 'stop'] as const;
const textHandlings = ['blank', 'text', 'leave-out', 'stop'] as const;
const rowHandlings = ['leave-out', 'keep', 'stop'] as const;

/** The decisions that are open for a kind, the one that holds where nothing is said first. */
const open = {
  'error-cell': textHandlings,
  placeholder: textHandlings,
  'not-of-type': textHandlings,
  'only-spaces': cellHandlings,
  'ambiguous-text': cellHandlings,
  'text-too-long': cellHandlings,
  'date-out-of-range': cellHandlings,
  'number-out-of-range': cellHandlings,
  'rows-below': rowHandlings,
  'blank-row': rowHandlings,
  'header-again': rowHandlings,
  'total-row': rowHandlings,
  'merged-cells': ['blank', 'repeat', 'stop'],
  'subtotal-row': ['keep', 'leave-out', 'stop'],
} as const satisfies Partial<Record<FindingKind, readonly Handling[]>>;

/** A kind of finding that leaves something to decide. */
export type DecidableKind = keyof typeof open;

/** All of them. */
export const decidableKinds = Object.keys(open).filter((kind): kind is DecidableKind => kind in open);

/** What the user decided for each kind. */
export type Handlings = Readonly<Partial<Record<DecidableKind, Handling>>>;

/** Whether something can be decided about a kind. */
export function isDecidable(kind: FindingKind): kind is DecidableKind {
  return kind in open;
}

/** The decisions that are open for a kind of finding, the default first; none for those that leave nothing to decide. */
export function handlingsFor(kind: FindingKind): readonly Handling[] {
  return isDecidable(kind) ? open[kind] : [];
}

/**
 * What the user decided about a kind. Undefined: nothing, or what is not open for it, as a link may hold that was kept by
 * another version.
 */
export function decisionFor(kind: FindingKind, handling: Handlings): Handling | undefined {
  return handlingsFor(kind).find((open) => isDecidable(kind) && open === handling[kind]);
}

/** What happens to what is found of a kind, given what the user decided. */
export function effectOf(kind: FindingKind, handling: Handlings): FindingEffect {
  const decided = decisionFor(kind, handling);
  switch (decided) {
    case 'leave-out':
      return 'left-out';
    case 'repeat':
      return 'changed';
    case 'keep':
      return 'note';
    case 'stop':
    case 'blank':
      return decided;
    default:
      return findingEffects[kind];
  }
}
