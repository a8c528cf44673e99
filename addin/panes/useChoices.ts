import { useCallback, useReducer } from 'react';
import type { Choices } from '../table/choices.ts';
import type { Selection } from '../table/selection.ts';
import { choicesReducer, type ChoiceStep } from './choicesReducer.ts';
import { selectedColumns } from './selectedColumns.ts';

const NONE: Choices = {};

/** The person's decisions about the selected columns. */
export interface ChosenColumns {
  readonly choices: Choices;
  readonly choose: (step: ChoiceStep) => void;
  /** Takes over decisions about other columns, which are going to be selected. */
  readonly take: (columns: Pick<Selection, 'sheet' | 'columns' | 'hiddenColumns'>, choices: Choices) => void;
}

/** Keeps the person's decisions while the same columns of the same sheet are selected. */
export function useChoices(selection: Selection | undefined): ChosenColumns {
  const [kept, dispatch] = useReducer(choicesReducer, { key: '', choices: NONE });
  const key = selection ? selectedColumns(selection) : '';
  const choose = useCallback((step: ChoiceStep) => dispatch({ key, step }), [key]);
  return {
    choices: kept.key === key ? kept.choices : NONE,
    choose,
    take: (columns, choices) => dispatch({ key: selectedColumns(columns), step: { type: 'taken', choices } }),
  };
}
