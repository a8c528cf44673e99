/** Every kind of thing that the user should know about before a push, with what happens by default to the cells it names. */
export const findingEffects = {
  'error-cell': 'blank',
  'text-too-long': 'blank',
  'date-out-of-range': 'blank',
  'number-out-of-range': 'blank',
  'not-of-type': 'blank',
  'mixed-types': 'changed',
  converted: 'changed',
  'to-text': 'changed',
  rounded: 'changed',
  'rounded-time': 'changed',
  'repaired-text': 'changed',
  'renamed-column': 'changed',
  'time-only': 'note',
  duration: 'note',
  'big-integer': 'note',
  'number-as-text': 'note',
  'rich-value': 'note',
  'empty-column': 'note',
} as const;

/** What a finding is about. */
export type FindingKind = keyof typeof findingEffects;

/** The kinds of cells that lose their value unless the user decides something else. */
export type LossKind = {
  [Kind in FindingKind]: (typeof findingEffects)[Kind] extends 'blank' ? Kind : never;
}[FindingKind];

/**
 * `blank`: the cells go as blanks. `changed`: they go as something else than Excel holds. `note`: they go as they are.
 * `left-out`: their rows stay behind. `stop`: nothing is pushed.
 */
export type FindingEffect = (typeof findingEffects)[FindingKind] | 'left-out' | 'stop';

/** How many cells a finding names at most; its count goes on. */
export const MAX_CELLS_PER_FINDING = 100;

/** All cells of one column that share one kind of finding. */
export interface Finding {
  readonly kind: FindingKind;
  readonly effect: FindingEffect;
  /** The column's name in the table. */
  readonly column: string;
  /** A sentence for the user, with the count. */
  readonly message: string;
  readonly count: number;
  /** The first cells in the order of the rows, e.g. `C17`; at most {@link MAX_CELLS_PER_FINDING}. */
  readonly cells: readonly string[];
}
