/** Every kind of thing that the user should know about before a push, with what happens by default to the cells it names. */
export const findingEffects = {
  'rows-above': 'left-out',
  'rows-below': 'left-out',
  'blank-row': 'left-out',
  'header-again': 'left-out',
  'total-row': 'left-out',
  'subtotal-row': 'note',
  'merged-cells': 'blank',
  'header-rows': 'note',
  'blank-column': 'left-out',
  'apart-column': 'left-out',
  'error-cell': 'blank',
  placeholder: 'blank',
  'only-spaces': 'blank',
  'text-too-long': 'blank',
  'date-out-of-range': 'blank',
  'number-out-of-range': 'blank',
  'ambiguous-text': 'blank',
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
  'long-integer': 'note',
  'number-as-text': 'note',
  'date-as-text': 'note',
  'shown-zeros': 'note',
  money: 'note',
  'rich-value': 'note',
  'empty-column': 'note',
} as const;

/** What a finding is about. */
export type FindingKind = keyof typeof findingEffects;

/** The kinds that are about whole rows and columns of the sheet. */
export type SheetFindingKind =
  | 'rows-above'
  | 'rows-below'
  | 'blank-row'
  | 'header-again'
  | 'total-row'
  | 'subtotal-row'
  | 'header-rows'
  | 'blank-column'
  | 'apart-column'
  | 'merged-cells';

/** The kinds that are about cells of one column. */
export type CellFindingKind = Exclude<FindingKind, SheetFindingKind>;

/** The kinds of cells that lose their value unless the user decides something else. */
export type LossKind = {
  [Kind in CellFindingKind]: (typeof findingEffects)[Kind] extends 'blank' ? Kind : never;
}[CellFindingKind];

/**
 * `blank`: the cells go as blanks. `changed`: they go as something else than Excel holds. `note`: they go as they are.
 * `left-out`: their rows or columns stay behind. `stop`: nothing is pushed.
 */
export type FindingEffect = (typeof findingEffects)[FindingKind] | 'stop';

/** How many cells a finding names at most; its count goes on. */
export const MAX_CELLS_PER_FINDING = 100;

/** All cells of one column, or all rows, that share one kind of finding. */
export interface Finding {
  readonly kind: FindingKind;
  readonly effect: FindingEffect;
  /** The column's name in the table; undefined: it is about whole rows or columns of the sheet. */
  readonly column: string | undefined;
  /** A sentence for the user, with the count. */
  readonly message: string;
  readonly count: number;
  /** The first cells in the order of the rows, e.g. `C17`; at most {@link MAX_CELLS_PER_FINDING}. */
  readonly cells: readonly string[];
}
