import { useCallback, useReducer } from 'react';
import type { Choices } from '../table/choices.ts';
import type { Selection } from '../table/selection.ts';
import { choicesReducer, type ChoiceStep } from './choicesReducer.ts';
import { selectedColumns } from './selectedColumns.ts';

const NONE: Choices = {};

/** The person's decisions about the selected columns. They last while the same columns of the same sheet are selected. */
export function useChoices(selection: Selection | undefined): readonly [Choices, (step: ChoiceStep) => void] {
  const [kept, dispatch] = useReducer(choicesReducer, { key: '', choices: NONE });
  const key = selection ? selectedColumns(selection) : '';
  const choose = useCallback((step: ChoiceStep) => dispatch({ key, step }), [key]);
  return [kept.key === key ? kept.choices : NONE, choose];
}
