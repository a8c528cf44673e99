import type { ColumnType } from '../../shared/table/columnType.ts';
import type { Choices } from '../table/choices.ts';
import type { ColumnChoice } from '../table/columnChoice.ts';
import type { DecidableKind, Handling } from '../table/handling.ts';

/** One decision of the person about the columns of a selection. */
export type ChoiceStep =
  /** All of them at once, as a link keeps them. */
  | { readonly type: 'taken'; readonly choices: Choices }
  /** The sheet's number of the row that holds the column names, or that none does; `found`: as the evidence says. */
  | { readonly type: 'header'; readonly row: number | 'none' | 'found' }
  | { readonly type: 'handling'; readonly kind: DecidableKind; readonly handling: Handling }
  | { readonly type: 'columnType'; readonly letters: string; readonly dataType: ColumnType }
  | { readonly type: 'column'; readonly letters: string; readonly choice: ColumnChoice }
  | { readonly type: 'included'; readonly letters: readonly string[]; readonly included: boolean };

/** Choices and the selection they were made for: on other columns they mean nothing. */
export interface KeptChoices {
  readonly key: string;
  readonly choices: Choices;
}

/** Adds a decision to those made for the same selection; those made for another one are dropped. */
export function choicesReducer(kept: KeptChoices, { key, step }: { key: string; step: ChoiceStep }): KeptChoices {
  if (step.type === 'taken') return { key, choices: step.choices };
  const before = kept.key === key ? kept.choices : {};
  return { key, choices: { ...before, ...decided(before, step) } };
}

function decided(before: Choices, step: Exclude<ChoiceStep, { readonly type: 'taken' }>): Choices {
  switch (step.type) {
    case 'header':
      // A row counts only while it is selected: in other rows of the columns, evidence decides again.
      return {
        header: step.row === 'none' ? false : undefined,
        headerRow: typeof step.row === 'number' ? step.row : undefined,
      };
    case 'handling':
      return { handling: { ...before.handling, [step.kind]: step.handling } };
    case 'columnType':
      return { types: { ...before.types, [step.letters]: step.dataType } };
    case 'column': {
      const choice = { ...before.columns?.[step.letters], ...step.choice };
      return { columns: { ...before.columns, [step.letters]: choice } };
    }
    case 'included':
      return { included: { ...before.included, ...Object.fromEntries(step.letters.map((it) => [it, step.included])) } };
  }
}
